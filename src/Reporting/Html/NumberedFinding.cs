using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>A finding with the number it is shown under.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Finding">The finding.</param>
internal sealed record NumberedFinding(int Number, Finding Finding)
{
    /// <summary>Leads from a table to the finding.</summary>
    public void WriteLink(Markup html, Texts texts)
    {
        html.Add($"<a href=\"#finding-{Number}\">");
        Mark.Of(html, Finding.Severity, texts);
        html.Add($"{Number}</a>");
    }
}
