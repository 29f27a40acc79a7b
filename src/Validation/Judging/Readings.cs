using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>Evaluates a requirement over every plausible reading of the doubtful figures it uses.</summary>
internal sealed class Readings(Dossier dossier, Func<string, Outcome> attached)
{
    // 2¹¹ readings: eleven doubtful figures in one criterion. Beyond that the rest is taken as unknown.
    private const int MostCombinations = 2048;

    private static readonly Dictionary<Statement, FieldValue?> Nothing = Assume();

    public Decision Decide(Expression requirement)
    {
        var printed = Evaluate(requirement, Nothing);
        var used = printed.All.SelectMany(s => s.Statements).Distinct<Statement>(ReferenceEqualityComparer.Instance).ToList();
        var doubtful = used.Where(s => s.NeedsReview).ToList();
        if (doubtful.Count == 0)
            return new Decision(printed.Outcome!.Value, IsRobust(requirement, used, printed.Outcome.Value), printed, []);
        var (outcome, step) = Over(requirement, doubtful);
        ImmutableArray<Statement> deciding = outcome is null ? Deciding(requirement, doubtful) : [];
        return new Decision(outcome ?? Outcome.Undetermined, outcome is not null, step, deciding);
    }

    /// <summary>The outcome where one field is taken to be zero.</summary>
    public Outcome WithZero(Expression requirement, FieldId field)
    {
        if (dossier.FindPaper(field) is not { Value: QuantityValue { Quantity: var quantity } } statement)
            return Evaluate(requirement, Nothing).Outcome!.Value;
        return Evaluate(requirement, With(statement, new QuantityValue(quantity with { Value = 0 }))).Outcome!.Value;
    }

    /// <summary>The outcome where other records' values stood in place of the form's.</summary>
    public Outcome Instead(Expression requirement, IReadOnlyDictionary<Statement, FieldValue?> values) => Evaluate(requirement, values).Outcome!.Value;

    public static Dictionary<Statement, FieldValue?> Assume() => new(ReferenceEqualityComparer.Instance);

    private Step Evaluate(Expression requirement, IReadOnlyDictionary<Statement, FieldValue?> assumed) =>
        new Evaluator(dossier, assumed, attached).Evaluate(requirement);

    /// <summary>The common outcome of all combinations, or null where they disagree; and the step of the most probable one.</summary>
    private (Outcome? Outcome, Step Step) Over(Expression requirement, List<Statement> doubtful)
    {
        var readings = new List<FieldValue?[]>();
        var combinations = 1;
        foreach (var statement in doubtful)
        {
            var plausible = PlausibleReadings(statement);
            readings.Add(combinations * plausible.Length <= MostCombinations ? plausible : [null]);
            combinations *= readings[^1].Length;
        }

        Step? first = null;
        Outcome? outcome = null;
        var agree = true;
        for (var number = 0; number < combinations; number++)
        {
            var step = Evaluate(requirement, Combination(doubtful, readings, number));
            first ??= step;
            outcome ??= step.Outcome;
            agree &= outcome == step.Outcome;
        }

        return (agree ? outcome : null, first!);
    }

    // A doubtful figure that may also be none of its other readings is unknown.
    private static FieldValue?[] PlausibleReadings(Statement statement) =>
        statement.Alternatives.IsEmpty || !statement.IsCovered ? [null] : [statement.Value, .. statement.Alternatives.Select(a => a.Value)];

    private static Dictionary<Statement, FieldValue?> Combination(List<Statement> doubtful, List<FieldValue?[]> readings, int number)
    {
        var assumed = Assume();
        for (var i = 0; i < doubtful.Count; i++)
        {
            assumed[doubtful[i]] = readings[i][number % readings[i].Length];
            number /= readings[i].Length;
        }

        return assumed;
    }

    /// <summary>The doubtful statements that alone, the others as printed, change the outcome; all of them where none does alone.</summary>
    private ImmutableArray<Statement> Deciding(Expression requirement, List<Statement> doubtful)
    {
        var printed = Evaluate(requirement, Nothing).Outcome;
        var alone = doubtful.Where(s => PlausibleReadings(s).Any(v => Evaluate(requirement, With(s, v)).Outcome != printed)).ToImmutableArray();
        return alone.IsEmpty ? [.. doubtful] : alone;
    }

    // Figures that are certain enough may still have improbable other readings.
    private bool IsRobust(Expression requirement, List<Statement> used, Outcome outcome) => used.TrueForAll(
        s => s.Alternatives.All(a => Evaluate(requirement, With(s, a.Value)).Outcome == outcome));

    private static Dictionary<Statement, FieldValue?> With(Statement statement, FieldValue? value)
    {
        var assumed = Assume();
        assumed[statement] = value;
        return assumed;
    }
}
