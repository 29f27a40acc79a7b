using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Whole pages, opened by a click: every figure read on them is boxed, the one asked for stands out.</summary>
internal static class SheetSection
{
    public static void Write(Markup html, View view)
    {
        var doubted = view.Report.Findings.SelectMany(f => f.Statements).ToHashSet(ReferenceEqualityComparer.Instance);
        var statements = view.Report.Statements.Where(s => s.Provenance is not null).ToLookup(s => s.Provenance!.Place);
        foreach (var page in view.Report.Evidence.Pages)
        {
            if (!view.Album.Sheets.TryGetValue(page.Place, out var picture))
                continue;
            var number = view.PageNumber(page.Place);
            html.Add($"<dialog class=\"sheet\" id=\"sheet-{number}\" aria-label=\"{view.PlaceText(page.Place)}\"><header><b>{view.PlaceText(page.Place)}</b>");
            html.Add($"<a class=\"close\" href=\"#findings\" role=\"button\">{view.Texts["close"]}</a></header>");
            html.Add($"<svg viewBox=\"0 0 {page.Width} {page.Height}\" role=\"img\" aria-label=\"{view.PlaceText(page.Place)}\"><g id=\"picture-{number}\">");
            Picture.Image(html, picture, new Box(0, 0, page.Width, page.Height));
            html.Literal("</g>");
            foreach (var statement in statements[page.Place])
                Picture.Box(html, statement.Provenance!.Box, doubted.Contains(statement) ? "box" : "faint", view.Figures.Of(statement));
            html.Literal("</svg></dialog>");
        }
    }
}
