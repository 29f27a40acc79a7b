using System.Globalization;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>页面 as a table: every page of the booklet and what it was taken for.</summary>
internal static class PageSheet
{
    private const decimal MillimetresPerPoint = 25.4m / 72;

    public static Sheet Of(View view)
    {
        var texts = view.Texts;
        var files = view.Report.Evidence.Documents.ToDictionary(d => d.Id, d => d.FileName, StringComparer.Ordinal);
        var sheet = new Sheet(texts["section.pages"], [
            new(texts["attachments.pages"]), new(texts["column.file"], 40), new(texts["column.file-page"]), new(texts["column.page-kind"]), new(texts["attachments.kind"], 36),
            new(texts["column.source"]), new(texts["column.read"]), new(texts["column.printed-page"]), new(texts["column.printed-total"]), new(texts["column.rotation"]),
            new(texts["column.skew"]), new(texts["column.width"]), new(texts["column.height"]), new(texts["column.seals"], 30), new(texts["section.findings"], 12),
        ], Frozen: 1);
        foreach (var page in view.Pages.All)
            sheet.Rows.Add(Row(view, page, files));
        return sheet;
    }

    private static Cell[] Row(View view, BookletPage shown, Dictionary<string, string> files)
    {
        var (page, texts) = (shown.Page, view.Texts);
        var findings = view.Findings.Where(f => shown.Findings.Contains(f.Finding)).Select(f => f.Number.ToString(CultureInfo.InvariantCulture));
        return
        [
            Cell.OfOrdinal(shown.Number) with { Link = EvidenceLinks.To(string.Create(CultureInfo.InvariantCulture, $"p{shown.Number}")) },
            Cell.Of(files.GetValueOrDefault(page.Place.Document, page.Place.Document)),
            Cell.OfOrdinal(page.Place.Number),
            Cell.Of(texts["kind." + Words.Of(page.Kind)]),
            Cell.Of(page.Attachment is { } kind ? view.AttachmentTitle(kind) : null),
            Cell.Of(texts["source." + Words.Of(page.Source)]),
            Cell.Of(texts[page.Readable ? "read" : "unread"]) with { Tone = page.Readable ? Tone.Plain : Tone.Doubtful },
            page.PrintedNumber is { } printed ? Cell.OfOrdinal(printed) : Cell.Empty,
            page.PrintedTotal is { } total ? Cell.OfOrdinal(total) : Cell.Empty,
            Cell.OfOrdinal(page.Rotation),
            Cell.OfAmount(Rounded(page.Skew, 1), 2),
            Cell.OfAmount(Rounded(page.Width, MillimetresPerPoint), 1),
            Cell.OfAmount(Rounded(page.Height, MillimetresPerPoint), 1),
            Cell.Of(page.Seals.IsEmpty ? null : string.Join(texts["list-separator"], page.Seals.Select(s => s.Name ?? texts["seal-unread"]))),
            Cell.OfCode(string.Join(texts["list-separator"], findings)),
        ];
    }

    private static decimal Rounded(double length, decimal scale) => decimal.Round((decimal)Amounts.Rounded(length) * scale, 2);
}
