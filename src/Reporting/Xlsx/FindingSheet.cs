using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>核查发现 as a table: one row a finding, both values with their places side by side.</summary>
internal static class FindingSheet
{
    public static Sheet Of(View view, EvidenceLinks links)
    {
        var texts = view.Texts;
        var (origin, value, unit, page) = (texts["column.origin"], texts["column.value"], texts["record.unit"], texts["attachments.pages"]);
        var sheet = new Sheet(texts["section.findings"], [
            new(texts["column.number"]), new(texts["column.severity"]), new(texts["column.problem"], 24), new(texts["column.subject"], 22), new(texts["fields.period"]),
            new(texts["criteria.why"], 56), new(origin + "①", 24), new(value + "①", 24), new(unit + "①"), new(page + "①"),
            new(origin + "②", 24), new(value + "②", 24), new(unit + "②"), new(page + "②"), new(texts["column.difference"]),
            new(texts["clause"], 30), new(texts["column.actor"]), new(texts["to-do"], 26), new(texts["arithmetic"], 48), new(texts["column.rest"], 36),
            new(texts["column.code"], 30),
        ], Frozen: 3);
        foreach (var (number, finding) in view.Findings)
            sheet.Rows.Add(Row(view, links, number, finding));
        return sheet;
    }

    /// <summary>How a finding's severity is shaded.</summary>
    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Bad,
        Severity.Warning => Tone.Doubtful,
        _ => Tone.Quiet,
    };

    private static Cell[] Row(View view, EvidenceLinks links, int number, Finding finding)
    {
        var texts = view.Texts;
        return
        [
            Cell.OfOrdinal(number) with { Link = EvidenceLinks.To(string.Create(CultureInfo.InvariantCulture, $"finding-{number}")) },
            Cell.Of(texts["severity." + Words.Of(finding.Severity)]) with { Tone = ToneOf(finding.Severity) },
            Cell.Of(texts.Find("code." + finding.Code) ?? finding.Code),
            Cell.Of(Subject(view, finding)),
            ValueCells.Year(finding.Period),
            Cell.Of(finding.Message),
            .. Sides(view, links, finding),
            Cell.Of(Clause(view, finding)),
            Cell.Of(FindingWords.ActorName(finding.Actor, texts)),
            Cell.Of(finding.Action),
            Cell.Of(string.Join('\n', finding.Arithmetic)),
            Cell.Of(string.Join('\n', finding.Statements.Skip(2).Select(s => Rest(view, s)))),
            Cell.OfCode(finding.Code),
        ];
    }

    private static string? Subject(View view, Finding finding) =>
        finding.Field is { } field ? view.FieldTitle(field)
        : finding.Criterion is { } criterion ? view.CriterionTitle(criterion)
        : finding.Attachment is { } attachment ? view.AttachmentTitle(attachment)
        : null;

    private static string? Clause(View view, Finding finding) =>
        finding.Clause is { } clause ? $"{clause} {FindingWords.ClauseSays(finding, view)}".TrimEnd() : FindingWords.WithoutClause(finding, view);

    // Both sides and their difference; the side on which nothing is stated says so.
    private static Cell[] Sides(View view, EvidenceLinks links, Finding finding) => (finding.Code, finding.Statements) switch
    {
        ("missing-on-paper", [var online, ..]) => [.. Absent(view, Origin.Paper), .. Side(view, links, online), Cell.Empty],
        ("missing-online", [var paper, ..]) => [.. Side(view, links, paper), .. Absent(view, Origin.Online), Cell.Empty],
        (_, [var first, var second, ..]) => [.. Side(view, links, first), .. Side(view, links, second), ValueCells.Difference(first, second)],
        (_, [var only]) => [.. Side(view, links, only), Cell.Of(Listed(view, finding)), Cell.Empty, Cell.Empty, links.PageOf(finding), Cell.Empty],
        _ => [Cell.Empty, Cell.Empty, Cell.Empty, links.PageOf(finding), Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty],
    };

    private static Cell[] Side(View view, EvidenceLinks links, Statement statement) =>
    [
        Cell.Of($"{view.OriginText(statement)} › {LabelPath.Of(view, statement)}".TrimEnd(' ', '›')),
        ValueCells.Value(statement, view.Texts),
        ValueCells.Unit(statement),
        links.PageOf(statement),
    ];

    // Where rows were counted there is no statement to show, but the list they stand in.
    private static string? Listed(View view, Finding finding) =>
        finding is { Attachment: { } kind, Pages.IsEmpty: false } ? view.Texts.Format("origin.attachment-of", view.AttachmentTitle(kind)) : null;

    private static Cell[] Absent(View view, Origin origin) =>
    [
        Cell.Of(view.Texts["origin." + Words.Of(origin)]),
        Cell.Of(view.Texts["not-found." + Words.Of(origin)]) with { Tone = Tone.Quiet },
        Cell.Empty,
        Cell.Empty,
    ];

    private static string Rest(View view, Statement statement)
    {
        var place = statement.Provenance is { } provenance ? view.PlaceText(provenance.Place) : view.OriginText(statement);
        return $"{view.Subject(statement.Field, statement.Period)} {ValueText.Printed(statement, view.Texts)} {ValueText.Unit(statement)} · {place}";
    }
}
