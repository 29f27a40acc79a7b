using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Forms;

/// <summary>Writes rows of cells as an HTML table of a style.</summary>
internal static class TableWriter
{
    /// <param name="rows">All rows, the header first.</param>
    /// <param name="style">How cells are shown.</param>
    /// <param name="headerRows">Rows repeated on every page.</param>
    /// <param name="widths">Column widths in percent, or empty.</param>
    public static string Write(IReadOnlyList<IReadOnlyList<Cell>> rows, TableStyle style, int headerRows = 0, params int[] widths)
    {
        var html = new StringBuilder($"<table class=\"{ClassOf(style)}\">");
        if (widths.Length > 0)
        {
            html.Append("<colgroup>");
            foreach (var width in widths) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{width}%\">");
            html.Append("</colgroup>");
        }

        if (headerRows > 0) html.Append("<thead>");
        for (var i = 0; i < rows.Count; i++)
        {
            if (i == headerRows) html.Append(headerRows > 0 ? "</thead><tbody>" : "<tbody>");
            html.Append("<tr>");
            foreach (var cell in rows[i]) Append(html, cell, style);
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static void Append(StringBuilder html, Cell cell, TableStyle style)
    {
        var spans = (cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan={cell.ColumnSpan}") : "")
            + (cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan={cell.RowSpan}") : "");
        var lines = style == TableStyle.ThinRectangles ? "<b class=t></b><b class=l></b><b class=r></b><b class=u></b>" : "";
        var classes = cell.Vertical ? " class=v" : cell.Head ? " class=h" : "";
        html.Append(CultureInfo.InvariantCulture, $"<td{spans}{classes}>{lines}{cell.Html}</td>");
    }

    private static string ClassOf(TableStyle style) => style switch
    {
        TableStyle.Bare => "bare",
        TableStyle.ThinRectangles => "thin",
        TableStyle.Open => "open",
        _ => "ruled",
    };
}
