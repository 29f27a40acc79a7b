using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>One step of judging a requirement: an amount, or a condition with its outcome.</summary>
/// <param name="Operator">As in <see cref="EvaluationNode"/>.</param>
/// <param name="Of">The part of the requirement it evaluates.</param>
/// <param name="Amount">The amount, or null where it is unknown or a condition.</param>
/// <param name="Outcome">For conditions; for amounts, not-applicable where a year lies before the company.</param>
/// <param name="Statements">Statements read at this step.</param>
/// <param name="Children">Sub-steps in order.</param>
/// <param name="Missing">Fields nothing was found for, with the year.</param>
internal sealed record Step(
    string Operator,
    Expression Of,
    decimal? Amount,
    Outcome? Outcome,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Step> Children,
    ImmutableArray<MissingFigure> Missing)
{
    /// <summary>True where a year it needs lies before the company was founded.</summary>
    public bool IsBeforeFounding => Outcome == Domain.Outcome.NotApplicable;

    /// <summary>The year of a step over years, for people.</summary>
    public int? Year { get; init; }

    /// <summary>The least an unknown amount can be, since what is counted is never fewer than none; null where it has no bound, or the amount is known.</summary>
    public decimal? Least { get; init; }

    /// <summary>The amount, or the least it can be.</summary>
    public decimal? AtLeast => Amount ?? Least;

    /// <summary>This step and every step below it.</summary>
    public IEnumerable<Step> All => Children.SelectMany(c => c.All).Prepend(this);

    public static Step OfAmount(string @operator, Expression of, decimal? amount, params ImmutableArray<Step> children) =>
        new(@operator, of, amount, children.Any(c => c.IsBeforeFounding) ? Domain.Outcome.NotApplicable : null, [], children, []);

    public static Step OfCondition(string @operator, Expression of, Outcome outcome, params ImmutableArray<Step> children) =>
        new(@operator, of, null, outcome, [], children, []);

    public EvaluationNode ToNode() => new(
        Year is { } year ? FormattableString.Invariant($"{Operator} {year}") : Operator,
        Amount is { } amount ? Text(amount) : null,
        Outcome, Statements, [.. Children.Select(c => c.ToNode())]);

    /// <summary>A decimal string as reports hold it: no exponent, no superfluous zeros, at most 12 decimals.</summary>
    public static string Text(decimal amount) => Math.Round(amount, 12).ToString("0.############", CultureInfo.InvariantCulture);
}
