using System.Globalization;
using System.Xml;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>The looks cells have, numbered as they are met.</summary>
internal sealed class StyleSheet
{
    private const string FontName = "微软雅黑";
    private const int FirstOwnFormat = 164;
    private static readonly string[] s_fills = ["", "FFE3F1E4", "FFFFF1CC", "FFFBE0DD", "FFF0F0F0"];
    private static readonly string[] s_fonts = ["", "FF0B57A4", "FFFFFFFF"];

    private static readonly CellStyle s_normal = new("General", false, false, false, false, Tone.Plain);

    private readonly List<CellStyle> _styles = [s_normal];
    private readonly Dictionary<CellStyle, int> _numbers = new() { [s_normal] = 0 };
    private readonly List<string> _formats = [];

    public int Of(CellStyle style)
    {
        if (_numbers.TryGetValue(style, out var at))
            return at;
        _numbers.Add(style, _styles.Count);
        _styles.Add(style);
        if (BuiltIn(style.Format) is null && !_formats.Contains(style.Format))
            _formats.Add(style.Format);
        return _styles.Count - 1;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Workbook.Main);
        WriteFormats(xml);
        WriteFonts(xml);
        WriteFills(xml);
        WriteBorders(xml);
        Begin(xml, "cellStyleXfs", 1);
        xml.WriteRaw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        xml.WriteEndElement();
        Begin(xml, "cellXfs", _styles.Count);
        foreach (var style in _styles)
            WriteStyle(xml, style);
        xml.WriteEndElement();
        Begin(xml, "cellStyles", 1);
        xml.WriteRaw("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteFormats(XmlWriter xml)
    {
        if (_formats.Count == 0)
            return;
        Begin(xml, "numFmts", _formats.Count);
        for (var i = 0; i < _formats.Count; i++)
        {
            xml.WriteStartElement("numFmt", Workbook.Main);
            xml.WriteAttributeString("numFmtId", Text(FirstOwnFormat + i));
            xml.WriteAttributeString("formatCode", _formats[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteFonts(XmlWriter xml)
    {
        Begin(xml, "fonts", s_fonts.Length);
        for (var i = 0; i < s_fonts.Length; i++)
        {
            xml.WriteRaw("<font>");
            if (i == 2)
                xml.WriteRaw("<b/>");
            if (i == 1)
                xml.WriteRaw("<u/>");
            xml.WriteRaw("<sz val=\"10\"/>");
            if (s_fonts[i].Length > 0)
                xml.WriteRaw($"<color rgb=\"{s_fonts[i]}\"/>");
            xml.WriteRaw($"<name val=\"{FontName}\"/><family val=\"2\"/><charset val=\"134\"/></font>");
        }

        xml.WriteEndElement();
    }

    // The first two are the format's own; the header's comes after the tones'.
    private static void WriteFills(XmlWriter xml)
    {
        Begin(xml, "fills", 2 + s_fills.Length);
        xml.WriteRaw("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (var colour in s_fills.Skip(1).Append("FF3A4A5C"))
            xml.WriteRaw($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        Begin(xml, "borders", 2);
        xml.WriteRaw("<border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var side in (ReadOnlySpan<string>)["left", "right", "top", "bottom"])
            xml.WriteRaw($"<{side} style=\"thin\"><color rgb=\"FFD0D5DB\"/></{side}>");
        xml.WriteRaw("<diagonal/></border>");
        xml.WriteEndElement();
    }

    private void WriteStyle(XmlWriter xml, CellStyle style)
    {
        xml.WriteStartElement("xf", Workbook.Main);
        xml.WriteAttributeString("numFmtId", Text(BuiltIn(style.Format) ?? FirstOwnFormat + _formats.IndexOf(style.Format)));
        xml.WriteAttributeString("fontId", style.IsHeader ? "2" : style.IsLink ? "1" : "0");
        xml.WriteAttributeString("fillId", Text(style.IsHeader ? 1 + s_fills.Length : style.Tone == Tone.Plain ? 0 : 1 + (int)style.Tone));
        xml.WriteAttributeString("borderId", style == s_normal ? "0" : "1");
        xml.WriteAttributeString("xfId", "0");
        if (style.IsQuoted)
            xml.WriteAttributeString("quotePrefix", "1");
        foreach (var part in (ReadOnlySpan<string>)["NumberFormat", "Font", "Fill", "Border", "Alignment"])
            xml.WriteAttributeString("apply" + part, "1");
        xml.WriteStartElement("alignment", Workbook.Main);
        if (style.IsHeader)
            xml.WriteAttributeString("horizontal", "center");
        xml.WriteAttributeString("vertical", style.IsHeader ? "center" : "top");
        if (style.Wraps)
            xml.WriteAttributeString("wrapText", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Formats every spreadsheet program knows by number.
    private static int? BuiltIn(string format) => format switch
    {
        "General" => 0,
        "0" => 1,
        "0.00" => 2,
        "#,##0" => 3,
        "#,##0.00" => 4,
        "0%" => 9,
        "0.00%" => 10,
        Cell.TextFormat => 49,
        _ => null,
    };

    private static void Begin(XmlWriter xml, string list, int count)
    {
        xml.WriteStartElement(list, Workbook.Main);
        xml.WriteAttributeString("count", Text(count));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
