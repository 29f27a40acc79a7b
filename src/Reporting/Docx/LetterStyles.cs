using System.Xml;

namespace DocPipeline.Reporting.Docx;

/// <summary>The styles of a letter; type sizes are half points, lengths twentieths of a point.</summary>
internal static class LetterStyles
{
    // 三号: the size of everything but the title (二号) and the page numbers (四号).
    private const int BodySize = 32;
    private const int TitleSize = 44;
    private const int PageNumberSize = 28;

    // Two characters of the text's size.
    private const string Indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
    private const string NoIndent = "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>";

    // Four characters from the right.
    private const string RightEnd = "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>";

    public static void Write(XmlWriter xml, bool isEnglish)
    {
        // The language of digits and Latin letters: called Chinese, LibreOffice parts 2024 over two lines, which GB/T 9704 forbids.
        var language = isEnglish ? "en-GB" : "en-US";
        xml.WriteStartElement("w", "styles", OfficialLetter.Main);
        xml.WriteRaw($"""
            <w:docDefaults><w:rPrDefault><w:rPr>{Font(LetterFonts.Body)}<w:kern w:val="2"/><w:sz w:val="{BodySize}"/><w:szCs w:val="{BodySize}"/>
            <w:lang w:val="{language}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>
            <w:pPr><w:overflowPunct w:val="0"/><w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>
            """);
        Style(xml, LetterStyle.Title, "Title", $"<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"579\" w:after=\"579\" w:line=\"680\" w:lineRule=\"exact\"/>{NoIndent}<w:jc w:val=\"center\"/>", LetterFonts.Title, TitleSize);
        Style(xml, LetterStyle.Addressee, "Salutation", NoIndent, null, null);
        Style(xml, LetterStyle.Body, "Body Text", Indent, null, null);
        Style(xml, LetterStyle.Group, "heading 1", $"<w:keepNext/>{Numbered(0)}{Indent}<w:outlineLvl w:val=\"0\"/>", LetterFonts.Group, null);
        Style(xml, LetterStyle.Item, "heading 2", $"<w:keepNext/>{Numbered(1)}{Indent}<w:outlineLvl w:val=\"1\"/>", LetterFonts.Item, null);
        Style(xml, LetterStyle.Closing, "Closing", $"<w:keepNext/>{Indent}", null, null);
        Style(xml, LetterStyle.Signature, "Signature", "<w:keepNext/><w:spacing w:before=\"579\"/>" + RightEnd, null, null);
        Style(xml, LetterStyle.Date, "Date", "<w:keepNext/>" + RightEnd, null, null);
        xml.WriteRaw($"""
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="PageNumber"><w:name w:val="Letter Page Number"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="{LetterFonts.PageNumber}" w:hAnsi="{LetterFonts.PageNumber}" w:eastAsia="{LetterFonts.PageNumber}"/>
            <w:sz w:val="{PageNumberSize}"/><w:szCs w:val="{PageNumberSize}"/></w:rPr></w:style>
            """);
        xml.WriteEndElement();
    }

    private static void Style(XmlWriter xml, LetterStyle id, string name, string paragraph, string? font, int? size)
    {
        var shown = (font is null ? "" : Font(font)) + (size is null ? "" : $"<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
        xml.WriteRaw($"""
            <w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>
            <w:pPr>{paragraph}</w:pPr>{(shown.Length > 0 ? $"<w:rPr>{shown}</w:rPr>" : "")}</w:style>
            """);
    }

    private static string Numbered(int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>";

    private static string Font(string name) =>
        $"<w:rFonts w:ascii=\"{LetterFonts.Latin}\" w:hAnsi=\"{LetterFonts.Latin}\" w:eastAsia=\"{name}\" w:cs=\"{LetterFonts.Latin}\"/>";
}
