using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Expressions;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation.Judging;

/// <summary>Writes the arithmetic of a requirement out, one line a comparison.</summary>
internal sealed class StepText(Review review)
{
    private readonly ExpressionTypes _types = new(review.Dossier.Programme.Vocabulary);

    public ImmutableArray<string> Lines(Step step) => step.Of switch
    {
        ComparisonExpression when step.Operator != "every" => [Line(step)],
        AttachedExpression attached => [review.Phrases.Say("line.attached", review.Values.TitleOf(attached.Kind), OutcomeOf(step) + ProofDoubt.Of(review, step, attached.Kind))],
        FieldExpression => [review.Phrases.Say("line.flag", Describe(step), OutcomeOf(step))],
        // Where another arm holds, a paper that is not there decides nothing.
        LogicalExpression { IsAnd: false } when step.Outcome == Outcome.Met => [.. step.Children.Where(c => c.Of is not AttachedExpression || c.Outcome == Outcome.Met).SelectMany(c => Lines(c))],
        _ => [.. step.Children.SelectMany(c => Lines(c))],
    };

    /// <summary>Those of its lines that reckon.</summary>
    public ImmutableArray<string> Arithmetic(Step step) => step.Of switch
    {
        ComparisonExpression when step.Operator != "every" => [Line(step)],
        _ => [.. step.Children.SelectMany(c => Arithmetic(c))],
    };

    public string UnitOf(Expression amount) => _types.UnitOf(amount);

    /// <summary>How much is lacking, or too much, where a comparison with numbers on both sides is not met; null where there is none.</summary>
    public string? Shortfall(Step step)
    {
        if (DecidingComparison.Of(step) is not { } comparison)
            return null;
        var unit = UnitOf(comparison.Children[0].Of);
        var margin = Math.Abs(DecidingComparison.Margin(comparison));
        var amount = unit == ExpressionTypes.Ratio ? review.Phrases.Say("percentage-points", ValueText.Number(margin * 100, 0, 4)) : Amount(margin, unit);
        return review.Phrases.Say(comparison.Operator.StartsWith('<') ? "explain.excess" : "explain.short", amount);
    }

    /// <summary>An amount with the unit people expect: 万元 for money, % for ratios.</summary>
    public static string Amount(decimal? amount, string unit) => amount is not { } value ? "?" : unit switch
    {
        ExpressionTypes.Ratio => ValueText.Percent(value),
        "元" => ValueText.Money(value),
        _ => ValueText.Number(value, 0, 4) + unit,
    };

    private string Line(Step comparison)
    {
        var (left, right) = (comparison.Children[0], comparison.Children[1]);
        var unit = UnitOf(left.Of);
        var text = Describe(left);
        if (left.Of is not FieldExpression || left.Children.Length > 0)
            text += left.Amount is null && comparison.Outcome == Outcome.Met ? $" = {review.Phrases.Say("line.at-least", Amount(left.Least, unit))}" : $" = {Amount(left.Amount, unit)}";
        return review.Phrases.Say("line.comparison", text, comparison.Outcome == Outcome.NotMet ? Opposite(comparison.Operator) : Sign(comparison.Operator), Amount(right.Amount, unit), OutcomeOf(comparison));
    }

    private string Describe(Step step) => step.Of switch
    {
        _ when step.Operator is "sum" or "mean" => Folded(step),
        ConstantExpression constant => Amount(constant.Value, constant.Unit),
        FieldExpression field => Describe(step, field),
        ArithmeticExpression => $"{Describe(step.Children[0])} {Sign(step.Operator)} {Describe(step.Children[1])}",
        _ => string.Empty,
    };

    private string Folded(Step step) =>
        (step.Operator == "mean" ? review.Phrases.Say("line.mean") : string.Empty) + $"({string.Join(" + ", step.Children.Select(Describe))})";

    private string Describe(Step step, FieldExpression field)
    {
        if (step.Statements.IsEmpty)
        {
            var missing = step.Missing.IsEmpty ? new MissingFigure(field.Field, null) : step.Missing[0];
            return review.Title(missing.Field, missing.Period) + review.Phrases.Say(step.IsBeforeFounding ? "line.before" : "line.missing");
        }

        var statement = step.Statements[0];
        return $"{review.Title(statement.Field, statement.Period)} {review.Values.WithPlace(statement)}";
    }

    private string OutcomeOf(Step step) => review.Phrases.Say(OutcomeWords.KeyOf(step.Outcome ?? Outcome.Undetermined));

    // 2.71% ≥ 3.00%：不满足 would say what is not so.
    private static string Opposite(string @operator) => @operator switch
    {
        ">=" => "＜",
        "<=" => "＞",
        ">" => "≤",
        "<" => "≥",
        _ => "≠",
    };

    private static string Sign(string @operator) => @operator switch
    {
        ">=" => "≥",
        "<=" => "≤",
        "*" => "×",
        "/" => "÷",
        _ => @operator.ToString(CultureInfo.InvariantCulture),
    };
}
