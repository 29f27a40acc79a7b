using System.Xml;

namespace DocPipeline.Reporting.Docx;

/// <summary>一、（一）: the numbers of headings, counted by the word processor so that an item can be struck out.</summary>
internal static class LetterNumbering
{
    public static void Write(XmlWriter xml, bool isEnglish)
    {
        xml.WriteStartElement("w", "numbering", OfficialLetter.Main);
        xml.WriteRaw("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>");
        Level(xml, 0, LetterStyle.Group, isEnglish ? "decimal" : "chineseCountingThousand", isEnglish ? "%1. " : "%1、");
        Level(xml, 1, LetterStyle.Item, isEnglish ? "lowerLetter" : "chineseCountingThousand", isEnglish ? "(%2) " : "（%2）");
        xml.WriteRaw("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        xml.WriteEndElement();
    }

    private static void Level(XmlWriter xml, int level, LetterStyle style, string count, string text) => xml.WriteRaw($"""
        <w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{count}"/><w:pStyle w:val="{style}"/><w:suff w:val="nothing"/>
        <w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>
        """);
}
