using System.Globalization;
using System.Text;
using System.Xml;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

namespace DocPipeline.Ingest.Poppler;

/// <summary>Reads the output of <c>pdftotext -bbox-layout</c>: pages of words with boxes.</summary>
internal static class PopplerText
{
    // Nothing is taken from a DTD, and what poppler lets through as a character is not checked again.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true,
    };

    /// <summary>The pages; null where the output breaks off, or a page holds more than the caps allow.</summary>
    public static List<PopplerPage>? Parse(byte[] output)
    {
        List<PopplerPage> pages = [];
        List<Glyph> glyphs = [];
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(output), Settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Name == "page")
                {
                    glyphs = [];
                    var (width, height, empty) = (Number(reader, "width"), Number(reader, "height"), reader.IsEmptyElement);
                    ReadWords(reader, glyphs, empty);
                    if (glyphs.Count > ContentCaps.Glyphs)
                        return null;
                    pages.Add(new PopplerPage(width, height, [.. glyphs]));
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }
        return pages;
    }

    private static void ReadWords(XmlReader reader, List<Glyph> glyphs, bool empty)
    {
        while (!empty && reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Name == "page"))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Name != "word")
                continue;
            var box = Box.FromEdges(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
            AddWord(reader.ReadString(), box, glyphs);
        }
    }

    // Boxes of characters are not given: the word's box is shared out, a wide character taking twice the room of a narrow one.
    private static void AddWord(string word, Box box, List<Glyph> glyphs)
    {
        var shares = word.EnumerateRunes().Sum(Share);
        var x = box.X;
        foreach (var rune in word.EnumerateRunes())
        {
            var width = box.Width * Share(rune) / shares;
            glyphs.Add(new Glyph(rune.Value, new Box(x, box.Y, width, box.Height), (float)box.Height, 0, GlyphTraits.None));
            x += width;
        }
    }

    private static int Share(Rune rune) => rune.Value >= 0x2E80 ? 2 : 1;

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? Thousandths.Points(Thousandths.Of(value))
            : 0;
}
