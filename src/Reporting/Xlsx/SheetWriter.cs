using System.Globalization;
using System.Xml;
using DocPipeline.Reporting.Office;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>Writes one sheet.</summary>
internal sealed class SheetWriter(Sheet sheet, StyleSheet styles, Relations relations, bool isFirst)
{
    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const double HeadingHeight = 24;

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

    // Nearly all there is in a workbook: put together as text, rows take less than element by element and attribute by attribute.
    private void WriteRows(XmlWriter xml)
    {
        xml.WriteStartElement("sheetData", Workbook.Main);
        var row = new RowText(sheet.Columns.Length);
        row.Begin(1, HeadingHeight, isFixed: true);
        var header = styles.Of(new CellStyle("General", Wraps: true, IsQuoted: false, IsLink: false, IsHeader: true, Tone.Plain));
        for (var i = 0; i < sheet.Columns.Length; i++)
            row.AddText(i, header, sheet.Columns[i].Title);
        row.WriteTo(xml);
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var cells = sheet.Rows[i];
            row.Begin(i + 2, Sheet.HeightOf(cells, _widths), isFixed: false);
            for (var column = 0; column < cells.Length; column++)
            {
                Add(row, column, cells[column]);
                if (cells[column].Link is { } link)
                    _links.Add((NameOf(column, i + 2), link));
            }

            row.WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    private void Add(RowText row, int column, Cell cell)
    {
        var isQuoted = cell.Text is { Length: > 0 } text && Beginnings.Contains(text[0], StringComparison.Ordinal);
        var style = styles.Of(new CellStyle(cell.Format, Wraps: cell.Number is null, isQuoted, cell.Link is not null, IsHeader: false, cell.Tone));
        if (cell.Text is not null)
            row.AddText(column, style, cell.Text);
        else
            row.AddNumber(column, style, cell.Number);
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
}
