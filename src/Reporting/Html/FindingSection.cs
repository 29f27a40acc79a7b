using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The findings: errors and warnings with their evidence, what is merely worth knowing as a list.</summary>
internal static class FindingSection
{
    public static void Write(Markup html, View view)
    {
        var (findings, texts) = (view.Report.Findings, view.Texts);
        html.Add($"<section id=\"findings\"><h2>{texts["section.findings"]}</h2>");
        if (findings.IsEmpty)
            html.Add($"<p class=\"empty\">{texts["no-findings"]}</p>");

        foreach (var numbered in view.Findings)
        {
            if (numbered.Finding.Severity != Severity.Info)
                FindingCard.Write(html, view, numbered.Finding, numbered.Number);
        }

        WriteNotice(html, view);
        WriteNotes(html, view);
        html.Literal("</section>");
    }

    // Whether a letter goes out, and what is not in it.
    private static void WriteNotice(Markup html, View view)
    {
        var own = view.Report.Findings.Count(f => f.Severity != Severity.Info && f.Actor == Actor.Reviewer);
        if (own > 0)
            html.Add($"<p class=\"note\">{(CorrectionNotice.IsDue(view.Report) ? view.Texts.Format("notice-without", own) : view.Texts["no-notice"])}</p>");
    }

    private static void WriteNotes(Markup html, View view)
    {
        if (!view.Report.Findings.Any(f => f.Severity == Severity.Info))
            return;
        html.Add($"<h3>{view.Texts["notes"]}</h3><ul class=\"notes\">");
        foreach (var (number, finding) in view.Findings)
        {
            if (finding.Severity != Severity.Info)
                continue;
            html.Add($"<li id=\"finding-{number}\">");
            Mark.Of(html, finding.Severity, view.Texts);
            html.Add($"<b>{FindingWords.Title(finding, view)}</b> <span>{finding.WholeMessage}</span> ");
            foreach (var page in view.Pages.Of(finding))
                Picture.PageLink(html, view, page.Page.Place, null);
            html.Literal("</li>");
        }

        html.Literal("</ul>");
    }
}
