using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>填报项对照 as a table: paper, online record and attachments of a field and year in one row, further statements below.</summary>
internal static class FieldSheet
{
    private static readonly Origin[] s_origins = [Origin.Paper, Origin.Online, Origin.Attachment];

    public static Sheet Of(View view, EvidenceLinks links)
    {
        var texts = view.Texts;
        var (unit, page) = (texts["record.unit"], texts["attachments.pages"]);
        var (paper, online, attachment) = (texts["origin.paper"], texts["origin.online"], texts["origin.attachment"]);
        var sheet = new Sheet(texts["section.fields"], [
            new(texts["column.group"]), new(texts["fields.field"], 24), new(texts["fields.period"]),
            new(paper, 30), new(unit), new(page), new(online, 30), new(unit), new(attachment, 30), new(unit), new(texts["column.attachment-kind"], 22), new(page),
            new(texts["fields.state"], 26), new(texts["section.findings"], 10), new(texts["column.remark"], 30), new(texts["column.code"], 32),
        ], Frozen: 3);
        var rows = FieldRow.Of(view);
        foreach (var row in rows)
            AddRows(sheet, view, links, row);
        var stated = rows.Select(r => r.Field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in view.Report.Programme.Vocabulary.Fields.Where(f => !stated.Contains(f.Id.Name)))
            sheet.Add([.. Head(view, field.Id, null), .. Empty(9), Cell.Of(texts["state.none"]) with { Tone = Tone.Quiet }, Cell.Empty, Cell.Empty, Cell.OfCode(field.Id.Name)]);
        return sheet;
    }

    private static void AddRows(Sheet sheet, View view, EvidenceLinks links, FieldRow row)
    {
        // What counts stands together in the first row; what was merely found as well has a row of its own each.
        var leading = s_origins.Select(o => row.Statements.Find(s => s.Origin == o && s.IsPrimary)).OfType<Statement>().ToList();
        if (leading.Count == 0)
            leading = [row.Statements[0]];
        Add(sheet, view, links, row, leading, State(view, row));
        foreach (var further in row.Statements.Where(s => !leading.Exists(l => ReferenceEquals(l, s))))
            Add(sheet, view, links, row, [further], Cell.Of(view.Texts[further.IsPrimary ? "state.further" : "state.aside"]) with { Tone = Tone.Quiet });
    }

    private static void Add(Sheet sheet, View view, EvidenceLinks links, FieldRow row, List<Statement> statements, Cell state)
    {
        var (paper, online, attachment) = (Of(statements, Origin.Paper), Of(statements, Origin.Online), Of(statements, Origin.Attachment));
        sheet.Add(
        [
            .. Head(view, row.Field, row.Period),
            .. Value(view, paper), Page(links, paper),
            .. Value(view, online),
            .. Value(view, attachment), Cell.Of(attachment?.Attachment is { } kind ? view.AttachmentTitle(kind) : null), Page(links, attachment),
            state,
            Numbers(view, row),
            Cell.Of(string.Join('\n', statements.Select(s => Remark(view, s)).Where(r => r.Length > 0))),
            Cell.OfCode(row.Field.Name),
        ]);
    }

    private static Cell[] Head(View view, FieldId field, Period? period) =>
        [Cell.Of(view.Texts["group." + FieldSection.GroupOf(field)]), Cell.Of(view.FieldTitle(field)), ValueCells.Year(period)];

    private static Statement? Of(List<Statement> statements, Origin origin) => statements.Find(s => s.Origin == origin);

    private static Cell[] Value(View view, Statement? statement) =>
        statement is null ? Empty(2) : [ValueCells.Value(statement, view.Texts), ValueCells.Unit(statement)];

    private static Cell Page(EvidenceLinks links, Statement? statement) => statement is null ? Cell.Empty : links.PageOf(statement);

    private static Cell[] Empty(int count) => [.. Enumerable.Repeat(Cell.Empty, count)];

    private static string Remark(View view, Statement statement) =>
        ValueCells.Remark(statement, view.Texts) is { Length: > 0 } remark ? view.Texts.Format("title-of", view.OriginText(statement), remark) : "";

    // Whether two values agree was decided by the check; here it is only repeated.
    private static Cell State(View view, FieldRow row)
    {
        if (row.Findings.Count == 0)
        {
            var presence = row.Presence(view.Report.Submission is not null);
            return Cell.Of(FieldSection.State(view, row)) with { Tone = presence == "both" && !row.AttachmentDiffers ? Tone.Good : Tone.Plain };
        }

        var worst = row.Findings.Max(f => f.Finding.Severity);
        var said = row.Findings.Select(f => view.Texts.Find("code." + f.Finding.Code) ?? f.Finding.Code).Distinct(StringComparer.Ordinal);
        return Cell.Of(view.Texts.Format("title-of", view.Texts["severity." + Words.Of(worst)], string.Join(view.Texts["list-separator"], said))) with { Tone = FindingSheet.ToneOf(worst) };
    }

    private static Cell Numbers(View view, FieldRow row) => row.Findings switch
    {
        [] => Cell.Empty,
        [var only] => Cell.OfOrdinal(only.Number) with { Link = ToFinding(view, only) },
        [var first, ..] => Cell.OfCode(string.Join(view.Texts["list-separator"], row.Findings.Select(f => f.Number.ToString(CultureInfo.InvariantCulture)))) with { Link = ToFinding(view, first) },
    };

    private static Link ToFinding(View view, NumberedFinding finding) => new(null, Sheet.PlaceOf(view.Texts["section.findings"], finding.Number));
}
