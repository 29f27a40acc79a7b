using System.Globalization;
using System.Xml.Linq;

namespace DocPipeline.Booklets.Hidden.Office;

/// <summary>Turns the sections of a booklet into WordprocessingML; what CSS says in the browser, paragraph properties say here.</summary>
internal sealed class WordBody
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const int TextWidth = 9638;
    private static readonly XNamespace s_w = W;
    private int _bookmark;

    public XElement Document(XElement body)
    {
        var content = body.Elements("section").SelectMany(Section).ToList();
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        content.Add(new XElement(s_w + "sectPr",
            new XElement(s_w + "footerReference", new XAttribute(s_w + "type", "default"), new XAttribute(r + "id", "rf")),
            new XElement(s_w + "pgSz", At("w", "11906"), At("h", "16838")),
            new XElement(s_w + "pgMar", At("top", "1247"), At("bottom", "1247"), At("left", "1134"), At("right", "1134"), At("header", "600"), At("footer", "600"))));
        return new XElement(s_w + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(s_w + "body", content));
    }

    private IEnumerable<XElement> Section(XElement section)
    {
        var marks = section.Elements("i").Where(i => (string?)i.Attribute("class") == "k").SelectMany(Inline);
        yield return new XElement(s_w + "p",
            new XElement(s_w + "pPr", section.ElementsBeforeSelf().Any() ? new XElement(s_w + "pageBreakBefore") : null,
                new XElement(s_w + "spacing", At("before", "0"), At("after", "0"), At("line", "20"), At("lineRule", "exact"))),
            marks);
        foreach (var block in section.Elements().Where(e => (string?)e.Attribute("class") != "k").SelectMany(Block)) yield return block;
    }

    private IEnumerable<XElement> Block(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "div":
                foreach (var inner in element.Elements().SelectMany(Block)) yield return inner;
                break;
            case "table":
                yield return new WordTable(this, element, TextWidth).Write();
                yield return new XElement(s_w + "p", new XElement(s_w + "pPr", new XElement(s_w + "spacing", At("before", "0"), At("after", "60"), At("line", "120"), At("lineRule", "exact"))));
                break;
            default:
                yield return Paragraph(element, (string?)element.Attribute("class") ?? "", element.Name.LocalName);
                break;
        }
    }

    /// <summary>A paragraph of a class; in cells too.</summary>
    public XElement Paragraph(XElement element, string style, string name)
    {
        var parent = (string?)element.Parent?.Attribute("class");
        var alignment = style switch
        {
            "no" or "big" or "made" or "foot" or "h" or "v" => "center",
            "num" or "cap" or "sign" or "r" => "right",
            "t" => "both",
            "d" => "distribute",
            _ => name == "h1" || style == "mid" ? "center" : "left",
        };
        var (before, after) = (name, style) switch
        {
            ("h1", "doc") => (300, 300),
            ("h1", _) => (2200, 1400),
            (_, "made") => (1800, 0),
            (_, "divider") => (4600, 0),
            (_, "sign") => (700, 0),
            ("td", _) => (0, 0),
            _ => parent == "dots" ? (240, 240) : (60, 60),
        };
        var tabs = style switch
        {
            "toc" => Tabs((TextWidth - 100, "right", "dot")),
            "split" => Tabs((TextWidth - 100, "right", "none")),
            "tab" => Tabs((3200, "left", "none"), (5000, "left", "none"), (6800, "left", "none")),
            "kv" => Tabs((3000, "left", "none")),
            _ => parent == "dots" ? Tabs((2800, "left", "none"), (TextWidth - 600, "right", "dot")) : null,
        };
        return new XElement(s_w + "p",
            new XElement(s_w + "pPr",
                name[0] == 'h' ? new XElement(s_w + "keepNext") : null,
                tabs,
                new XElement(s_w + "spacing", At("before", Text(before)), At("after", Text(after))),
                style == "t" ? new XElement(s_w + "ind", At("firstLine", "420")) : null,
                new XElement(s_w + "jc", At("val", alignment))),
            Runs(element, Size(name, style, parent), name[0] == 'h' || style is "hb", style == "note"));
    }

    private static int Size(string name, string style, string? parent) => (name, style) switch
    {
        ("h1", "doc") => 34, ("h1", _) => 44, ("h2", _) => 26, ("h3", _) => 23, (_, "big") => 30, (_, "made") => 26, (_, "divider") => 40,
        (_, "num" or "cap" or "split") => 19, (_, "foot" or "note") => 16, _ => parent == "dots" ? 28 : 0,
    };

    /// <summary>Runs of what an element holds: text, line breaks, rules under a blank, bookmarks for marks.</summary>
    private IEnumerable<XElement> Runs(XElement element, int size, bool bold, bool grey)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
            {
                var parts = text.Value.Split('\t');
                for (var i = 0; i < parts.Length; i++)
                {
                    if (i > 0) yield return Run(new XElement(s_w + "tab"), size, bold, grey, underlined: false);
                    if (parts[i].Length > 0) yield return Run(Letters(parts[i]), size, bold, grey, underlined: false);
                }
            }
            else if (node is XElement inner)
            {
                var style = (string?)inner.Attribute("class");
                if (style == "k")
                {
                    foreach (var mark in Inline(inner)) yield return mark;
                }
                else if (inner.Name.LocalName == "br")
                {
                    yield return Run(new XElement(s_w + "br"), size, bold, grey, underlined: false);
                }
                else if (inner.Name.LocalName == "i")
                {
                    yield return Run(new XElement(s_w + "tab"), size, bold, grey, underlined: false);
                }
                else
                {
                    var pieces = Runs(inner, size, bold || inner.Name.LocalName == "b", grey);
                    foreach (var piece in inner.Name.LocalName == "u" ? pieces.Select(Underline) : pieces) yield return piece;
                    if (inner.Name.LocalName == "span" && inner.ElementsAfterSelf().FirstOrDefault()?.Name.LocalName is "u" or "span") yield return Run(new XElement(s_w + "tab"), size, bold, grey, underlined: false);
                }
            }
        }
    }

    private IEnumerable<XElement> Inline(XElement mark)
    {
        var id = Text(_bookmark++);
        yield return new XElement(s_w + "bookmarkStart", At("id", id), At("name", mark.Value.Trim('@')));
        yield return new XElement(s_w + "bookmarkEnd", At("id", id));
    }

    private static XElement Underline(XElement run)
    {
        run.Element(s_w + "rPr")?.Add(new XElement(s_w + "u", At("val", "single")));
        return run;
    }

    private static XElement Letters(string text) => new(s_w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement Run(XElement content, int size, bool bold, bool grey, bool underlined) => new(s_w + "r",
        new XElement(s_w + "rPr", bold ? new XElement(s_w + "b") : null, grey ? new XElement(s_w + "color", At("val", "808080")) : null,
            size > 0 ? new XElement(s_w + "sz", At("val", Text(size))) : null, underlined ? new XElement(s_w + "u", At("val", "single")) : null),
        content);

    private static XElement Tabs(params (int At, string Kind, string Leader)[] stops) => new(
        s_w + "tabs", stops.Select(t => new XElement(s_w + "tab", At("val", t.Kind), At("leader", t.Leader), At("pos", Text(t.At)))));

    private static XAttribute At(string name, string value) => new(s_w + name, value);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
