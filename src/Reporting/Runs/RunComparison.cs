using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Runs;

/// <summary>前后对照。Holds two checks of the same submission against each other.</summary>
public static class RunComparison
{
    /// <summary>What is different. Pure: the same two records give the same changes.</summary>
    public static Changes Compare(RunRecord before, RunRecord after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new Changes(
            before, after, [.. Inputs(before, after)], FindingPairs.Compare(before.Findings, after.Findings), [.. Criteria(before, after)], [.. Figures(before, after)]);
    }

    private static IEnumerable<InputChange> Inputs(RunRecord before, RunRecord after) =>
        from kind in Enum.GetValues<RunInputKind>()
        let then = before.Inputs.FirstOrDefault(i => i.Kind == kind)?.Value
        let now = after.Inputs.FirstOrDefault(i => i.Kind == kind)?.Value
        where then != now
        select new InputChange(kind, then, now);

    private static IEnumerable<CriterionChange> Criteria(RunRecord before, RunRecord after)
    {
        foreach (var id in after.Criteria.Concat(before.Criteria).Select(c => c.Criterion).Distinct(StringComparer.Ordinal))
        {
            var then = before.Criteria.FirstOrDefault(c => c.Criterion == id)?.Outcome;
            var now = after.Criteria.FirstOrDefault(c => c.Criterion == id)?.Outcome;
            if (then != now)
                yield return new CriterionChange(id, then, now);
        }
    }

    private static IEnumerable<FigureChange> Figures(RunRecord before, RunRecord after)
    {
        var then = ByPlace(before);
        var now = ByPlace(after);
        foreach (var key in after.Figures.Concat(before.Figures).Select(KeyOf).Distinct(StringComparer.Ordinal))
        {
            var (a, b) = (then.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (a is null || b is null || !SameValue(a.Value, b.Value))
                yield return new FigureChange(a, b);
        }
    }

    private static Dictionary<string, RunFigure> ByPlace(RunRecord run)
    {
        var figures = new Dictionary<string, RunFigure>(StringComparer.Ordinal);
        foreach (var figure in run.Figures)
            figures.TryAdd(KeyOf(figure), figure);
        return figures;
    }

    private static string KeyOf(RunFigure figure) => $"{figure.Origin}|{figure.Field.Name}|{figure.Period?.ToString()}";

    // 1,200.50 and 1,200.5 are one amount; texts are compared as they are.
    private static bool SameValue(string a, string b) =>
        a == b || (Amount(a) is { } first && Amount(b) is { } second && first == second);

    private static decimal? Amount(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-') && decimal.TryParse(
            text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture, out var amount)
            ? amount
            : null;
}
