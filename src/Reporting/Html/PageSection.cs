using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>Every page of the booklet in small, with what it was taken for.</summary>
internal static class PageSection
{
    public static void Write(Markup html, View view)
    {
        html.Add($"<section id=\"pages\"><h2>{view.Texts["section.pages"]}</h2><ol class=\"strip\">");
        foreach (var page in view.Pages.All)
            WritePage(html, view, page);
        html.Literal("</ol></section>");
    }

    private static void WritePage(Markup html, View view, BookletPage shown)
    {
        var (page, number) = (shown.Page, shown.Number);
        var linked = shown.Sheet is not null;
        html.Add($"<li id=\"p{number}\" class=\"{Words.Of(page.Kind)}{(page.Readable ? "" : " unread")}\">");
        if (linked)
            html.Add($"<a href=\"#sheet-{number}\">");
        if (shown.Thumbnail is { } picture)
        {
            html.Add($"<img loading=\"lazy\" width=\"{picture.PixelWidth}\" height=\"{picture.PixelHeight}\" alt=\"{view.PlaceText(page.Place)}\" src=\"data:");
            html.Add($"{picture.MediaType};base64,").Base64(picture.Bytes.AsSpan()).Literal("\">");
        }

        html.Add($"<b>{number}</b>");
        if (linked)
            html.Literal("</a>");
        if (shown.Findings.Count > 0)
        {
            var severity = shown.Findings.Exists(f => f.Severity == Severity.Error) ? Severity.Error : Severity.Warning;
            html.Add($"<i class=\"flag {Words.Of(severity)}\" title=\"{view.Texts["severity." + Words.Of(severity)]}\">");
            Mark.Shape(html, Words.Of(severity));
            html.Literal("</i>");
        }

        html.Add($"<span>{Caption(view, page)}</span></li>");
    }

    public static string Caption(View view, ClassifiedPage page)
    {
        var texts = view.Texts;
        if (!page.Readable)
            return texts["unread"];
        var kind = page.Attachment is { } attachment ? view.AttachmentTitle(attachment) : texts["kind." + Words.Of(page.Kind)];
        var caption = page.Source == PageSource.Digital ? kind : $"{kind} · {texts["source." + Words.Of(page.Source)]}";
        return page.Seals.IsEmpty ? caption : $"{caption} · {texts.Format("page-seals", Names(page))}";
    }

    // Whose they are; only how many where no name could be read.
    private static string Names(ClassifiedPage page)
    {
        var names = page.Seals.Select(s => s.Name).OfType<string>().Distinct().ToList();
        return names.Count > 0 ? string.Join('、', names) : page.Seals.Length.ToString(CultureInfo.InvariantCulture);
    }
}
