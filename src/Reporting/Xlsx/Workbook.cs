using System.Globalization;
using System.Xml;
using DocPipeline.Reporting.Office;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>Writes sheets as one workbook.</summary>
internal static class Workbook
{
    /// <summary>Namespace of everything in it.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Write(IReadOnlyList<Sheet> sheets, string title, Stream output)
    {
        var package = new OfficePackage("xl/workbook.xml", title);
        var styles = new StyleSheet();
        var parts = new Relations();
        for (var i = 0; i < sheets.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{i + 1}.xml");
            var links = new Relations();
            parts.Add(Relations.Kind + "worksheet", name);
            package.Add("xl/" + name, Type + "worksheet+xml", links, new SheetWriter(sheets[i], styles, links, isFirst: i == 0).Write);
        }

        parts.Add(Relations.Kind + "styles", "styles.xml");
        package.Add("xl/styles.xml", Type + "styles+xml", styles.Write);
        package.Add("xl/workbook.xml", Type + "sheet.main+xml", parts, xml => WriteBook(xml, sheets));
        package.WriteTo(output);
    }

    private static void WriteBook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteRaw("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\"/></bookViews>");
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            xml.WriteAttributeString("r", "id", RelationNamespace, "rId" + Text(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteNames(xml, sheets);
        xml.WriteEndElement();
    }

    // What the filter covers, and the header row on every printed page.
    private static void WriteNames(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("definedNames", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            var last = SheetWriter.ColumnName(sheets[i].Columns.Length - 1);
            WriteName(xml, "_xlnm._FilterDatabase", i, isHidden: true, $"'{sheets[i].Name}'!$A$1:${last}${Text(sheets[i].Rows.Count + 1)}");
            WriteName(xml, "_xlnm.Print_Titles", i, isHidden: false, $"'{sheets[i].Name}'!$1:$1");
        }

        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string name, int sheet, bool isHidden, string range)
    {
        xml.WriteStartElement("definedName", Main);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", Text(sheet));
        if (isHidden)
            xml.WriteAttributeString("hidden", "1");
        xml.WriteString(range);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
