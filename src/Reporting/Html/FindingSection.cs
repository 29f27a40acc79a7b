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

        var number = 0;
        foreach (var finding in findings)
        {
            number++;
            if (finding.Severity != Severity.Info)
                FindingCard.Write(html, view, finding, number);
        }

        WriteNotes(html, view);
        html.Literal("</section>");
    }

    private static void WriteNotes(Markup html, View view)
    {
        if (!view.Report.Findings.Any(f => f.Severity == Severity.Info))
            return;
        html.Add($"<h3>{view.Texts["notes"]}</h3><ul class=\"notes\">");
        var number = 0;
        foreach (var finding in view.Report.Findings)
        {
            number++;
            if (finding.Severity != Severity.Info)
                continue;
            html.Add($"<li id=\"finding-{number}\">");
            Mark.Of(html, finding.Severity, view.Texts);
            html.Add($"<b>{FindingWords.Title(finding, view)}</b> <span>{finding.Message}</span> ");
            foreach (var place in FindingWords.Places(finding))
                Picture.PageLink(html, view, place, null);
            html.Literal("</li>");
        }

        html.Literal("</ul>");
    }
}
