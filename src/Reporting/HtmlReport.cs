using System.Globalization;
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
    public static Task WriteAsync(
        Report report, IPageImages? images, Stream output, CultureInfo language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);

        var view = new View(report, new BookletPages(report), new Texts(language));
        return images is null
            ? PageOf(view).WriteAsync(output, cancellation)
            : WriteWithPicturesAsync(view, images, output, cancellation);
    }

    private static async Task WriteWithPicturesAsync(View view, IPageImages images, Stream output, CancellationToken cancellation)
    {
        await AlbumMaker.FillAsync(view.Pages, view.Report, images, cancellation);
        await PageOf(view).WriteAsync(output, cancellation);
    }

    private static Markup PageOf(View view)
    {
        var html = new Markup();
        html.Add($"<!doctype html>\n<html lang=\"{(view.Texts.IsEnglish ? "en" : "zh-CN")}\"><head><meta charset=\"utf-8\">");
        html.Literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">");
        PageStyle.Write(html);
        html.Add($"<title>{view.Report.Applicant ?? view.Texts["applicant-unknown"]} · {view.Texts["title"]}</title></head><body>");
        html.Literal(Mark.Shapes).Literal("<main>");
        HeadSection.Write(html, view);
        ChangeSection.Write(html, view);
        FindingSection.Write(html, view);
        CriteriaSection.Write(html, view);
        PersonSection.Write(html, view);
        FieldSection.Write(html, view);
        AttachmentSection.Write(html, view);
        PageSection.Write(html, view);
        InputSection.Write(html, view);
        html.Literal("</main>");
        SheetSection.Write(html, view);
        PageStyle.WriteScript(html);
        return html.Literal("</body></html>\n");
    }
}
