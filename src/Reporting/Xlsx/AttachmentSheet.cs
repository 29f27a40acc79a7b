using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>附件 as a table: what is asked for and what is there.</summary>
internal static class AttachmentSheet
{
    public static Sheet Of(View view)
    {
        var texts = view.Texts;
        var sheet = new Sheet(texts["section.attachments"], [
            new(texts["attachments.state"]), new(texts["attachments.kind"], 36), new(texts["attachments.asked"], 36),
            new(texts["column.page-count"]), new(texts["attachments.pages"], 30), new(texts["section.findings"], 12), new(texts["column.code"], 28),
        ], Frozen: 2);
        foreach (var attachment in AttachmentSection.Rows(view))
            sheet.Rows.Add(Row(view, attachment));
        return sheet;
    }

    private static Cell[] Row(View view, AttachmentResult attachment)
    {
        var texts = view.Texts;
        var isAbsent = attachment.Status == AttachmentStatus.Missing && !attachment.Required;
        var pages = attachment.Pages.Select(view.Pages.NumberOf).Order().ToArray();
        return
        [
            Cell.Of(texts["status." + (isAbsent ? "absent" : Words.Of(attachment.Status))]) with { Tone = ToneOf(attachment) },
            Cell.Of(attachment.Title),
            Cell.Of(AttachmentSection.Asked(attachment, texts)),
            Cell.OfOrdinal(pages.Length),
            Cell.OfCode(PageRanges.Of(pages, texts["list-separator"])) with
            {
                Link = pages is [var first, ..] ? EvidenceLinks.To(string.Create(CultureInfo.InvariantCulture, $"p{first}")) : null,
            },
            Cell.OfCode(string.Join(texts["list-separator"], view.Findings.Where(f => f.Finding.Attachment == attachment.Kind).Select(f => f.Number.ToString(CultureInfo.InvariantCulture)))),
            Cell.OfCode(attachment.Kind),
        ];
    }

    private static Tone ToneOf(AttachmentResult attachment) => attachment.Status switch
    {
        AttachmentStatus.Present => Tone.Good,
        AttachmentStatus.Unreadable => Tone.Doubtful,
        _ => attachment.Required ? Tone.Bad : Tone.Quiet,
    };
}
