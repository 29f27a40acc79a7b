using System.Globalization;

namespace DocPipeline.Booklets.Hidden;

/// <summary>Small pieces of table markup, well-formed so that a word processor's file can be made of them too.</summary>
internal static class Html
{
    public static string Label(string html, int across = 1, int down = 1) => Cell(html, "h", across, down);

    public static string Side(string text, int down) => Cell(string.Join("<br/>", text.ToCharArray()), "v", 1, down);

    public static string Value(string html, int across = 1, int down = 1) => Cell(html, "", across, down);

    public static string Note(string html, int across = 1) => Cell(html, "note", across, 1);

    public static string Cell(string html, string style, int across, int down) => string.Create(
        CultureInfo.InvariantCulture,
        $"<td{(style.Length > 0 ? $" class=\"{style}\"" : "")}{(across > 1 ? $" colspan=\"{across}\"" : "")}{(down > 1 ? $" rowspan=\"{down}\"" : "")}>{html}</td>");

    public static string Row(params IEnumerable<string> cells) => $"<tr>{string.Concat(cells)}</tr>";

    /// <param name="style">Class of the table.</param>
    /// <param name="widths">Percent of each column.</param>
    /// <param name="rows">Rows.</param>
    public static string Table(string style, IEnumerable<int> widths, params IEnumerable<string> rows) =>
        $"<table class=\"{style}\"><colgroup>{string.Concat(widths.Select(w => string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{w}%\"/>")))}</colgroup><tbody>{string.Concat(rows)}</tbody></table>";

    /// <summary>A table whose first rows stand on every page it runs over.</summary>
    public static string Headed(string style, IEnumerable<int> widths, string head, params IEnumerable<string> rows) =>
        Table(style, widths, rows).Replace("<tbody>", $"<thead>{head}</thead><tbody>", StringComparison.Ordinal);

    /// <summary>企 业 名 称: characters of a label set apart.</summary>
    public static string Apart(string label, string gap = "　") =>
        label.Length <= 4 && !label.Contains('&', StringComparison.Ordinal) ? string.Join(gap, label.ToCharArray()) : label;
}
