using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using DocPipeline.Reporting.Office;

namespace DocPipeline.Reporting.Docx;

/// <summary>Writes a letter as DOCX in the form of official documents (GB/T 9704-2012): A4, its margins, type sizes and page numbers.</summary>
internal static partial class OfficialLetter
{
    /// <summary>Namespace of everything in it.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static void Write(ImmutableArray<LetterParagraph> letter, Texts texts, Stream output)
    {
        var package = new OfficePackage("word/document.xml", VisibleText.Of(letter[0].Text));
        var parts = new Relations();
        package.Add("word/styles.xml", Type + "styles+xml", xml => LetterStyles.Write(xml, texts.IsEnglish));
        package.Add("word/numbering.xml", Type + "numbering+xml", xml => LetterNumbering.Write(xml, texts.IsEnglish));
        package.Add("word/fontTable.xml", Type + "fontTable+xml", LetterFonts.Write);
        package.Add("word/settings.xml", Type + "settings+xml", WriteSettings);
        foreach (var part in (ReadOnlySpan<string>)["styles", "numbering", "fontTable", "settings"])
            parts.Add(Relations.Kind + part, part + ".xml");
        var odd = AddFooter(package, parts, "footer1.xml", "right");
        var even = AddFooter(package, parts, "footer2.xml", "left");
        package.Add("word/document.xml", Type + "document.main+xml", parts, xml => WriteBody(xml, letter, odd, even));
        package.WriteTo(output);
    }

    private static void WriteBody(XmlWriter xml, ImmutableArray<LetterParagraph> letter, string odd, string even)
    {
        xml.WriteStartElement("w", "document", Main);
        xml.WriteAttributeString("xmlns", "r", null, RelationNamespace);
        xml.WriteStartElement("w", "body", Main);
        foreach (var paragraph in letter)
            WriteParagraph(xml, paragraph);

        // 156 mm by 225 mm of type: 22 lines a page.
        xml.WriteRaw($"""
            <w:sectPr><w:footerReference w:type="default" r:id="{odd}"/><w:footerReference w:type="even" r:id="{even}"/>
            <w:pgSz w:w="11906" w:h="16838"/>
            <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1361" w:gutter="0"/>
            <w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>
            """);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteParagraph(XmlWriter xml, LetterParagraph paragraph)
    {
        xml.WriteStartElement("w", "p", Main);
        xml.WriteRaw($"<w:pPr><w:pStyle w:val=\"{paragraph.Style}\"/>{(paragraph.KeepsNext ? "<w:keepNext/>" : "")}</w:pPr>");
        xml.WriteStartElement("w", "r", Main);
        var isFirst = true;
        foreach (var part in HyphenInNumber().Split(VisibleText.Of(paragraph.Text)))
        {
            if (!isFirst)
                xml.WriteRaw("<w:noBreakHyphen/>");
            isFirst = false;
            xml.WriteStartElement("w", "t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(part);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // 2024-07-08 is one thing: parted over two lines it reads like two numbers.
    [GeneratedRegex("(?<=[0-9])-(?=[0-9])")]
    private static partial Regex HyphenInNumber();

    // Numbers stand on the outer side, one character in: 四号宋体 between dashes.
    private static string AddFooter(OfficePackage package, Relations parts, string name, string side)
    {
        package.Add("word/" + name, Type + "footer+xml", xml =>
        {
            xml.WriteStartElement("w", "ftr", Main);
            xml.WriteRaw($"""
                <w:p><w:pPr><w:pStyle w:val="PageNumber"/><w:ind w:{side}Chars="100" w:{side}="280"/><w:jc w:val="{side}"/></w:pPr>
                <w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p>
                """);
            xml.WriteEndElement();
        });
        return parts.Add(Relations.Kind + "footer", name);
    }

    private static void WriteSettings(XmlWriter xml)
    {
        xml.WriteStartElement("w", "settings", Main);
        xml.WriteRaw("""
            <w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            """);
        xml.WriteEndElement();
    }
}
