using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>Every page of the booklet in small, with what it was taken for.</summary>
internal static class PageSection
{
    public static void Write(Markup html, View view)
    {
        var marked = view.Report.Findings
            .Where(f => f.Severity != Severity.Info)
            .SelectMany(f => FindingWords.Places(f).Select(p => (Place: p, f.Severity)))
            .GroupBy(f => f.Place)
            .ToDictionary(g => g.Key, g => g.Max(f => f.Severity));
        html.Add($"<section id=\"pages\"><h2>{view.Texts["section.pages"]}</h2><ol class=\"strip\">");
        foreach (var page in view.Report.Evidence.Pages)
            WritePage(html, view, page, marked.TryGetValue(page.Place, out var worst) ? worst : null);
        html.Literal("</ol></section>");
    }

    private static void WritePage(Markup html, View view, ClassifiedPage page, Severity? worst)
    {
        var number = view.PageNumber(page.Place);
        var linked = view.Album.Sheets.ContainsKey(page.Place);
        html.Add($"<li id=\"p{number}\" class=\"{Words.Of(page.Kind)}{(page.Readable ? "" : " unread")}\">");
        if (linked)
            html.Add($"<a href=\"#sheet-{number}\">");
        if (view.Album.Thumbnails.TryGetValue(page.Place, out var picture))
        {
            html.Add($"<img loading=\"lazy\" width=\"{picture.PixelWidth}\" height=\"{picture.PixelHeight}\" alt=\"{view.PlaceText(page.Place)}\" src=\"data:");
            html.Add($"{picture.MediaType};base64,").Base64(picture.Bytes.AsSpan()).Literal("\">");
        }

        html.Add($"<b>{number}</b>");
        if (linked)
            html.Literal("</a>");
        if (worst is { } severity)
        {
            html.Add($"<i class=\"flag {Words.Of(severity)}\" title=\"{view.Texts["severity." + Words.Of(severity)]}\">");
            Mark.Shape(html, Words.Of(severity));
            html.Literal("</i>");
        }

        html.Add($"<span>{Caption(view, page)}</span></li>");
    }

    private static string Caption(View view, ClassifiedPage page)
    {
        var texts = view.Texts;
        if (!page.Readable)
            return texts["unread"];
        var kind = page.Attachment is { } attachment ? view.AttachmentTitle(attachment) : texts["kind." + Words.Of(page.Kind)];
        return page.Source == PageSource.Digital ? kind : $"{kind} · {texts["source." + Words.Of(page.Source)]}";
    }
}
