using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocPipeline.Reporting.Office;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>Writes one sheet.</summary>
internal sealed partial class SheetWriter(Sheet sheet, StyleSheet styles, Relations relations, bool isFirst)
{
    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A text that begins with one of these is a formula to whoever types it in; the full-width ones are turned into them by some programs.
    private const string Beginnings = "=+-@\t\r\n＝＋－＠";

    private readonly List<(string Cell, Link Link)> _links = [];
    private readonly double[] _widths = [.. Enumerable.Range(0, sheet.Columns.Length).Select(sheet.WidthOf)];

    /// <summary>All cells of the table: A1:V20.</summary>
    public static string RangeOf(Sheet sheet) => $"A1:{NameOf(sheet.Columns.Length - 1, sheet.Rows.Count + 1)}";

    /// <summary>A1, B1 … AA1.</summary>
    public static string NameOf(int column, int row) => ColumnName(column) + Text(row);

    public static string ColumnName(int column) =>
        (column >= 26 ? ((char)('A' + (column / 26) - 1)).ToString() : "") + (char)('A' + (column % 26));

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", Workbook.Main);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        Single(xml, "dimension", "ref", RangeOf(sheet));
        WriteView(xml);
        xml.WriteRaw("<sheetFormatPr defaultRowHeight=\"16.5\"/>");
        WriteColumns(xml);
        WriteRows(xml);
        Single(xml, "autoFilter", "ref", RangeOf(sheet));
        WriteLinks(xml);
        xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteRaw("<headerFooter><oddFooter>&amp;C&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>");
        xml.WriteEndElement();
    }

    private void WriteView(XmlWriter xml)
    {
        var corner = NameOf(sheet.Frozen, 2);
        var columns = sheet.Frozen > 0 ? $"xSplit=\"{Text(sheet.Frozen)}\" " : "";
        var pane = sheet.Frozen > 0 ? "bottomRight" : "bottomLeft";
        xml.WriteRaw($"<sheetViews><sheetView showGridLines=\"0\" {(isFirst ? "tabSelected=\"1\" " : "")}workbookViewId=\"0\">");
        xml.WriteRaw($"<pane {columns}ySplit=\"1\" topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/>");
        xml.WriteRaw($"<selection pane=\"{pane}\" activeCell=\"{corner}\" sqref=\"{corner}\"/></sheetView></sheetViews>");
    }

    private void WriteColumns(XmlWriter xml)
    {
        xml.WriteStartElement("cols", Workbook.Main);
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            xml.WriteRaw($"<col min=\"{Text(i + 1)}\" max=\"{Text(i + 1)}\" width=\"{Text(_widths[i])}\" customWidth=\"1\"/>");
        }

        xml.WriteEndElement();
    }

    private void WriteRows(XmlWriter xml)
    {
        xml.WriteStartElement("sheetData", Workbook.Main);
        xml.WriteRaw("<row r=\"1\" ht=\"24\" customHeight=\"1\">");
        var header = styles.Of(new CellStyle("General", Wraps: true, IsQuoted: false, IsLink: false, IsHeader: true, Tone.Plain));
        for (var i = 0; i < sheet.Columns.Length; i++)
            WriteText(xml, NameOf(i, 1), header, sheet.Columns[i].Title);
        xml.WriteRaw("</row>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.WriteStartElement("row", Workbook.Main);
            xml.WriteAttributeString("r", Text(row + 2));
            xml.WriteAttributeString("ht", Text(Sheet.HeightOf(sheet.Rows[row], _widths)));
            for (var i = 0; i < sheet.Columns.Length; i++)
                WriteCell(xml, NameOf(i, row + 2), sheet.Rows[row][i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCell(XmlWriter xml, string name, Cell cell)
    {
        var isQuoted = cell.Text is { Length: > 0 } text && Beginnings.Contains(text[0], StringComparison.Ordinal);
        var style = styles.Of(new CellStyle(cell.Format, Wraps: cell.Number is null, isQuoted, cell.Link is not null, IsHeader: false, cell.Tone));
        if (cell.Link is { } link)
            _links.Add((name, link));
        if (cell.Text is not null)
        {
            WriteText(xml, name, style, cell.Text);
            return;
        }

        xml.WriteStartElement("c", Workbook.Main);
        xml.WriteAttributeString("r", name);
        xml.WriteAttributeString("s", Text(style));
        if (cell.Number is { } number)
            xml.WriteElementString("v", Workbook.Main, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    // Always an inline string, which is never reckoned, whatever it begins with.
    private static void WriteText(XmlWriter xml, string name, int style, string text)
    {
        xml.WriteStartElement("c", Workbook.Main);
        xml.WriteAttributeString("r", name);
        xml.WriteAttributeString("s", Text(style));
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Workbook.Main);
        xml.WriteStartElement("t", Workbook.Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text.Contains("_x", StringComparison.Ordinal) ? Coded().Replace(text, "_x005F$0") : text);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteLinks(XmlWriter xml)
    {
        if (_links.Count == 0)
            return;
        xml.WriteStartElement("hyperlinks", Workbook.Main);
        foreach (var (cell, link) in _links)
        {
            xml.WriteStartElement("hyperlink", Workbook.Main);
            xml.WriteAttributeString("ref", cell);
            if (link.File is { } file)
                xml.WriteAttributeString("r", "id", RelationNamespace, relations.AddFile(file));
            if (link.Place is { } place)
                xml.WriteAttributeString("location", place);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Single(XmlWriter xml, string element, string attribute, string value)
    {
        xml.WriteStartElement(element, Workbook.Main);
        xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    // Readers turn _x0041_ into the character of that number, so what really stands there is written as such.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Coded();
}
