using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Pictures of the booklet. Boxes are drawn over them in the page's own points, so no picture is changed.</summary>
internal static class Picture
{
    // The box is drawn a little outside the characters it means, so that it covers none of them.
    private const double Clearance = 2;

    /// <summary>The place of a figure with its box; a click opens the whole page.</summary>
    public static void Crop(Markup html, View view, Statement statement)
    {
        if (statement.Provenance is not { } provenance || view.Pages.Find(provenance.Place) is not { } page)
            return;
        Crop(html, view, page, CropRegion.Around(provenance.Box, page.Page), provenance, statement.AsPrinted, view.Figures.Of(statement));
    }

    /// <summary>A place that states no field, with its box.</summary>
    public static void Crop(Markup html, View view, Finding finding, Provenance place, string what)
    {
        if (view.Pages.Find(place.Place) is { } page)
            Crop(html, view, page, CropRegion.AroundPlace(finding, place, page.Page), place, what, view.PlaceId(place));
    }

    private static void Crop(Markup html, View view, BookletPage page, Box region, Provenance provenance, string what, string? figure)
    {
        if (page.FindCrop(region) is not { } crop)
            return;
        Open(html, view, page, figure);
        html.Add($"<svg class=\"crop\" viewBox=\"{region.X} {region.Y} {region.Width} {region.Height}\" role=\"img\" ");
        html.Add($"aria-label=\"{view.Texts.Format("crop-alt", view.PlaceText(provenance.Place), what)}\">");
        if (view.IsFirst(crop))
            Image(html.Add($"<g id=\"{crop.Id}\">"), crop.Picture, region);
        else
            html.Add($"<g><use href=\"#{crop.Id}\"/>");
        html.Literal("</g>");
        Box(html, provenance.Box, "box", null);
        html.Literal("</svg>");
        Close(html, page);
    }

    /// <summary>A page in small, for findings that point at no figure. It is the picture of the opened page, not a second one.</summary>
    public static void Small(Markup html, View view, PageRef place, bool withPrintedNumber)
    {
        if (view.Pages.Find(place) is not { Sheet: not null } page)
        {
            PageLink(html, view, place, null);
            return;
        }

        Open(html, view, page, null);
        html.Add($"<span class=\"caption\">{view.OriginText(place)}</span>");
        html.Add($"<svg class=\"small\" viewBox=\"0 0 {page.Page.Width} {page.Page.Height}\" role=\"img\" aria-label=\"{view.PlaceText(place)}\">");
        html.Add($"<use href=\"#picture-{page.Number}\"/></svg><span class=\"caption\">{Caption(view, page.Page, withPrintedNumber)}</span>");
        Close(html, page);
    }

    // A page's place in the booklet and the number printed on it are two things.
    private static string Caption(View view, ClassifiedPage page, bool withPrintedNumber) =>
        withPrintedNumber && page.PrintedNumber is { } number
            ? view.Texts.Format("printed-page", view.PlaceText(page.Place), number)
            : view.PlaceText(page.Place);

    /// <summary>A page number; it leads to the whole page where that is in the report, else to the page in small.</summary>
    public static void PageLink(Markup html, View view, PageRef place, string? figure, string? text = null)
    {
        text ??= view.PlaceText(place);
        if (view.Pages.Find(place) is { Sheet: not null } page)
            html.Add($"<a class=\"page\" href=\"#sheet-{page.Number}\" data-figure=\"{figure}\">{text}</a>");
        else
            html.Add($"<a class=\"page\" href=\"#p{view.Pages.NumberOf(place)}\">{text}</a>");
    }

    public static void Image(Markup html, PagePicture picture, Box region)
    {
        html.Add($"<image x=\"{region.X}\" y=\"{region.Y}\" width=\"{region.Width}\" height=\"{region.Height}\" preserveAspectRatio=\"none\" ");
        html.Add($"href=\"data:{picture.MediaType};base64,").Base64(picture.Bytes.AsSpan()).Literal("\"/>");
    }

    public static void Box(Markup html, Box box, string kind, string? id)
    {
        html.Add($"<rect class=\"{kind}\" ");
        if (id is not null)
            html.Add($"id=\"box-{id}\" ");
        html.Add($"x=\"{box.X - Clearance}\" y=\"{box.Y - Clearance}\" ");
        html.Add($"width=\"{box.Width + (2 * Clearance)}\" height=\"{box.Height + (2 * Clearance)}\" rx=\"1.5\"/>");
    }

    private static void Open(Markup html, View view, BookletPage page, string? figure)
    {
        if (page.Sheet is not null)
            html.Add($"<a class=\"shot\" href=\"#sheet-{page.Number}\" data-figure=\"{figure}\" title=\"{view.Texts["open-page"]}\">");
        else
            html.Literal("<span class=\"shot\">");
    }

    private static void Close(Markup html, BookletPage page) =>
        html.Literal(page.Sheet is not null ? "</a>" : "</span>");
}
