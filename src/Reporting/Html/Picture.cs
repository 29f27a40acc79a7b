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
        if (statement.Provenance is not { } provenance || !view.Pages.TryGetValue(provenance.Place, out var page))
            return;
        var region = CropRegion.Around(provenance.Box, page);
        if (!view.Album.Crops.TryGetValue((provenance.Place, region), out var picture))
            return;
        Open(html, view, provenance.Place, view.Figures.Of(statement));
        html.Add($"<svg class=\"crop\" viewBox=\"{region.X} {region.Y} {region.Width} {region.Height}\" role=\"img\" ");
        html.Add($"aria-label=\"{view.Texts.Format("crop-alt", view.PlaceText(provenance.Place), statement.AsPrinted)}\">");
        Image(html, picture, region);
        Box(html, provenance.Box, "box", null);
        html.Literal("</svg>");
        Close(html, view, provenance.Place);
    }

    /// <summary>A page in small, for findings that point at no figure. It is the picture of the opened page, not a second one.</summary>
    public static void Small(Markup html, View view, PageRef place)
    {
        if (!view.Album.Sheets.ContainsKey(place) || !view.Pages.TryGetValue(place, out var page))
            return;
        Open(html, view, place, null);
        html.Add($"<svg class=\"small\" viewBox=\"0 0 {page.Width} {page.Height}\" role=\"img\" aria-label=\"{view.PlaceText(place)}\">");
        html.Add($"<use href=\"#picture-{view.PageNumber(place)}\"/></svg><span class=\"caption\">{view.PlaceText(place)}</span>");
        Close(html, view, place);
    }

    /// <summary>A page number; it leads to the whole page where that is in the report, else to the page in small.</summary>
    public static void PageLink(Markup html, View view, PageRef place, string? figure)
    {
        if (view.Album.Sheets.ContainsKey(place))
            html.Add($"<a class=\"page\" href=\"#sheet-{view.PageNumber(place)}\" data-figure=\"{figure}\">{view.PlaceText(place)}</a>");
        else
            html.Add($"<a class=\"page\" href=\"#p{view.PageNumber(place)}\">{view.PlaceText(place)}</a>");
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

    private static void Open(Markup html, View view, PageRef place, string? figure)
    {
        if (view.Album.Sheets.ContainsKey(place))
            html.Add($"<a class=\"shot\" href=\"#sheet-{view.PageNumber(place)}\" data-figure=\"{figure}\" title=\"{view.Texts["open-page"]}\">");
        else
            html.Literal("<span class=\"shot\">");
    }

    private static void Close(Markup html, View view, PageRef place) =>
        html.Literal(view.Album.Sheets.ContainsKey(place) ? "</a>" : "</span>");
}
