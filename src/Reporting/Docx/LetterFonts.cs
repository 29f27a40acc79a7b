using System.Xml;

namespace DocPipeline.Reporting.Docx;

/// <summary>The typefaces official documents are set in, and what stands in for those a machine does not have.</summary>
internal static class LetterFonts
{
    /// <summary>小标宋, for the title.</summary>
    public const string Title = "方正小标宋简体";

    /// <summary>仿宋, for the text.</summary>
    public const string Body = "仿宋";

    /// <summary>黑体, for headings of the first level.</summary>
    public const string Group = "黑体";

    /// <summary>楷体, for headings of the second level.</summary>
    public const string Item = "楷体";

    /// <summary>宋体, for page numbers.</summary>
    public const string PageNumber = "宋体";

    /// <summary>For letters and digits.</summary>
    public const string Latin = "Times New Roman";

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("w", "fonts", OfficialLetter.Main);
        foreach (var (name, other) in (ReadOnlySpan<(string Name, string? Other)>)[(Title, "华文中宋"), (Body, "仿宋_GB2312"), (Group, "SimHei"), (Item, "楷体_GB2312"), (PageNumber, "SimSun"), (Latin, null)])
        {
            var alternative = other is null ? "" : $"<w:altName w:val=\"{other}\"/>";
            xml.WriteRaw($"<w:font w:name=\"{name}\">{alternative}<w:charset w:val=\"{(other is null ? "00" : "86")}\"/></w:font>");
        }

        xml.WriteEndElement();
    }
}
