using System.Globalization;
using System.Xml.Linq;

namespace DocPipeline.Booklets.Hidden.Office;

/// <summary>Writes an HTML table as a table of WordprocessingML, merged cells and all.</summary>
internal sealed class WordTable(WordBody body, XElement table, int textWidth)
{
    private static readonly XNamespace s_w = WordBody.W;

    public XElement Write()
    {
        var style = (string?)table.Attribute("class") ?? "";
        var widths = table.Elements("colgroup").Elements("col").Select(Width).ToList();
        var written = new XElement(s_w + "tbl",
            new XElement(s_w + "tblPr", new XElement(s_w + "tblW", At("w", Text(widths.Sum())), At("type", "dxa")), Borders(style), new XElement(s_w + "tblLayout", At("type", "fixed"))),
            new XElement(s_w + "tblGrid", widths.Select(w => new XElement(s_w + "gridCol", At("w", Text(w))))));
        var open = new (int Rows, int Across)[widths.Count];
        foreach (var row in table.Elements().Elements("tr"))
        {
            var line = new XElement(s_w + "tr", new XElement(s_w + "trPr", new XElement(s_w + "cantSplit"), row.Parent!.Name == "thead" ? new XElement(s_w + "tblHeader") : null));
            var cells = new Queue<XElement>(row.Elements("td"));
            for (var column = 0; column < widths.Count;)
            {
                if (open[column].Rows > 0)
                {
                    var across = open[column].Across;
                    open[column].Rows--;
                    line.Add(Cell(null, widths.Skip(column).Take(across).Sum(), across, "continue", ""));
                    column += across;
                    continue;
                }

                if (cells.Count == 0) break;
                var cell = cells.Dequeue();
                var (span, down) = (Number(cell, "colspan"), Number(cell, "rowspan"));
                if (down > 1) open[column] = (down - 1, span);
                line.Add(Cell(cell, widths.Skip(column).Take(span).Sum(), span, down > 1 ? "restart" : "", style));
                column += span;
            }

            written.Add(line);
        }

        return written;
    }

    private XElement Cell(XElement? cell, int width, int across, string merge, string style)
    {
        var kind = (string?)cell?.Attribute("class") ?? "";
        var properties = new XElement(s_w + "tcPr", new XElement(s_w + "tcW", At("w", Text(width)), At("type", "dxa")));
        if (across > 1) properties.Add(new XElement(s_w + "gridSpan", At("val", Text(across))));
        if (merge.Length > 0) properties.Add(new XElement(s_w + "vMerge", At("val", merge)));
        if (kind == "h" && style == "shaded") properties.Add(new XElement(s_w + "shd", At("val", "clear"), At("fill", "EDEDED")));
        if (kind == "v") properties.Add(new XElement(s_w + "textDirection", At("val", "tbRlV")));
        properties.Add(new XElement(s_w + "vAlign", At("val", "center")));
        if (kind == "v") cell!.Elements("br").Remove();
        return new XElement(s_w + "tc", properties, cell is null ? new XElement(s_w + "p") : body.Paragraph(cell, kind, "td"));
    }

    private static XElement Borders(string style)
    {
        string[] sides = style.Split(' ')[0] switch
        {
            "bare" => [],
            "three" => ["top", "bottom"],
            "rules" => ["top", "bottom", "insideH"],
            _ => ["top", "left", "bottom", "right", "insideH", "insideV"],
        };
        return new XElement(s_w + "tblBorders", sides.Select(s => new XElement(s_w + s, At("val", "single"), At("sz", "4"), At("color", "000000"))));
    }

    private int Width(XElement column)
    {
        var text = ((string)column.Attribute("style")!)["width:".Length..^1];
        return int.Parse(text, CultureInfo.InvariantCulture) * textWidth / 100;
    }

    private static int Number(XElement cell, string name) => (int?)cell.Attribute(name) ?? 1;

    private static XAttribute At(string name, string value) => new(s_w + name, value);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
