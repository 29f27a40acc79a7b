namespace DocPipeline.Reporting.Html;

/// <summary>Whole pages, opened by a click: every figure read on them is boxed, the one asked for stands out.</summary>
internal static class SheetSection
{
    public static void Write(Markup html, View view)
    {
        var doubted = new HashSet<string>(view.Report.Findings.SelectMany(f => view.Figures.Of(f.Statements)), StringComparer.Ordinal);
        foreach (var shown in view.Pages.All)
        {
            if (shown.Sheet is not { } picture)
                continue;
            var (page, number) = (shown.Page, shown.Number);
            html.Add($"<dialog class=\"sheet\" id=\"sheet-{number}\" aria-label=\"{view.PlaceText(page.Place)}\"><header><b>{view.PlaceText(page.Place)} · {PageSection.Caption(view, page)}</b>");
            html.Add($"<a class=\"close\" href=\"#findings\" role=\"button\">{view.Texts["close"]}</a></header>");
            html.Add($"<svg viewBox=\"0 0 {page.Width} {page.Height}\" role=\"img\" aria-label=\"{view.PlaceText(page.Place)}\"><g id=\"picture-{number}\">");
            Picture.Image(html, picture, shown.Whole);
            html.Literal("</g>");
            foreach (var statement in shown.Statements)
            {
                var figure = view.Figures.Of(statement)!;
                Picture.Box(html, statement.Provenance!.Box, doubted.Contains(figure) ? "box" : "faint", figure);
            }

            foreach (var place in view.Report.Findings.SelectMany(f => f.Places).Where(p => p.Place == page.Place).Distinct())
                Picture.Box(html, place.Box, "box", view.PlaceId(place));

            html.Literal("</svg></dialog>");
        }
    }
}
