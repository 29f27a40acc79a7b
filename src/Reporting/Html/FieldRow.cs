using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>One field and year of the table: what is stated anywhere, and the findings about it.</summary>
internal sealed record FieldRow(
    FieldId Field, Period? Period, ImmutableArray<Statement> Statements, ImmutableArray<(int Number, Finding Finding)> Findings)
{
    /// <summary>True where the same amount is stated in 万元 here and in 元 there, so that the eye needs a common unit.</summary>
    public bool HasSeveralUnits => Statements
        .Select(s => s.Value).OfType<QuantityValue>().Select(q => q.Quantity.PrintedUnit.Scale).Distinct().Skip(1).Any();

    /// <summary>The rows in the dictionary's order, years ascending.</summary>
    public static ImmutableArray<FieldRow> Of(Report report)
    {
        var order = report.Programme.Vocabulary.Fields.Select((f, i) => (f.Id, i)).DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.i);
        var findings = report.Findings.Select((f, i) => (Number: i + 1, Finding: f))
            .Where(f => f.Finding.Field is not null)
            .ToLookup(f => (f.Finding.Field!.Value, f.Finding.Period));
        return
        [
            .. report.Statements
                .GroupBy(s => (s.Field, s.Period))
                .OrderBy(g => order.GetValueOrDefault(g.Key.Field, int.MaxValue))
                .ThenBy(g => g.Key.Field)
                .ThenBy(g => g.Key.Period ?? default)
                .Select(g => new FieldRow(g.Key.Field, g.Key.Period, [.. g], [.. findings[g.Key]])),
        ];
    }

    /// <summary>Which records state it: <c>both</c>, <c>paper</c>, <c>online</c>, <c>attachment</c>; <c>stated</c> where there is no online record.</summary>
    public string Presence(bool hasOnline)
    {
        var paper = Statements.Any(s => s is { Origin: Origin.Paper, Stance: Stance.Actual });
        var online = Statements.Any(s => s.Origin == Origin.Online);
        return (paper, online) switch
        {
            (true, true) => "both",
            (true, false) => hasOnline ? "paper" : "stated",
            (false, true) => "online",
            _ => "attachment",
        };
    }
}
