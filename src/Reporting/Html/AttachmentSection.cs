using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The checklist of attachments.</summary>
internal static class AttachmentSection
{
    public static void Write(Markup html, View view)
    {
        var texts = view.Texts;
        html.Add($"<section id=\"attachments\"><h2>{texts["section.attachments"]}</h2><p class=\"lead\">{texts["attachments-lead"]}</p><table class=\"attachments\"><thead><tr>");
        html.Add($"<th>{texts["attachments.state"]}</th><th>{texts["attachments.kind"]}</th><th>{texts["attachments.asked"]}</th>");
        html.Add($"<th>{texts["attachments.pages"]}</th><th>{texts["fields.state"]}</th></tr></thead><tbody>");
        foreach (var attachment in Rows(view))
            WriteRow(html, view, attachment);
        html.Literal("</tbody></table></section>");
    }

    /// <summary>The checklist, and what a note says will be bound in later: the district's recommendation is not asked for yet, and looked for here all the same.</summary>
    public static IEnumerable<AttachmentResult> Rows(View view)
    {
        var attachments = view.Report.Attachments;
        var later = view.Report.Findings
            .Where(f => f is { Code: "attachment-missing", Severity: Severity.Info, Attachment: { } kind } && !attachments.Any(a => a.Kind == kind))
            .Select(f => new AttachmentResult(f.Attachment!, view.AttachmentTitle(f.Attachment!), false, view.Texts["attachments.later"], AttachmentStatus.Missing, []));
        return attachments.Concat(later);
    }

    private static void WriteRow(Markup html, View view, AttachmentResult attachment)
    {
        var texts = view.Texts;
        html.Literal("<tr><td>");
        Mark.Of(html, attachment.Status, attachment.Required, texts);
        html.Add($"</td><th scope=\"row\">{attachment.Title}</th><td>{Asked(attachment, texts)}</td><td>");
        PageRanges.Write(html, view, attachment.Pages);
        html.Literal("</td><td class=\"state\">");
        foreach (var numbered in view.Findings)
        {
            if (numbered.Finding.Attachment == attachment.Kind)
                numbered.WriteLink(html, texts);
        }

        html.Literal("</td></tr>");
    }

    /// <summary>Whether and why it must be there.</summary>
    public static string Asked(AttachmentResult attachment, Texts texts) =>
        attachment.Because is { } because
            ? texts.Format("attachments.because", because)
            : texts[attachment.Required ? "attachments.required" : "attachments.optional"];
}
