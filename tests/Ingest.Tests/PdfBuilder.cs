using System.Globalization;
using System.Text;

namespace DocPipeline.Ingest.Tests;

/// <summary>Writes small PDF files by hand, so that a test shows every byte that matters to it.</summary>
internal sealed class PdfBuilder
{
    private const string Helvetica = "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private readonly List<string> objects = ["<</Type/Catalog/Pages 2 0 R>>", ""];
    private readonly List<int> pages = [];

    /// <summary>Adds a page.</summary>
    /// <param name="content">Its content stream.</param>
    /// <param name="attributes">More keys of the page, such as <c>/Rotate 90</c>.</param>
    /// <param name="mediaBox">Its size.</param>
    /// <param name="resources">More of its resources, such as <c>/XObject</c>.</param>
    /// <param name="streamKeys">More keys of the content stream, such as its filter.</param>
    /// <param name="fonts">More fonts than <c>/F1</c>.</param>
    public PdfBuilder Page(string content, string attributes = "", string mediaBox = "0 0 595 842", string resources = "", string streamKeys = "", string fonts = "")
    {
        var stream = Add(Stream(streamKeys, content));
        pages.Add(Add($"<</Type/Page/Parent 2 0 R/MediaBox[{mediaBox}]/Contents {stream} 0 R/Resources<<{resources}/Font<<{Helvetica}{fonts}>>>>{attributes}>>"));
        return this;
    }

    /// <summary>Adds an object and returns its number.</summary>
    public int Add(string body)
    {
        objects.Add(body);
        return objects.Count;
    }

    public static string Stream(string keys, string content) =>
        string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}{keys}>>stream\n{content}\nendstream");

    /// <summary>A grey image of that size in pixels; draw it with <c>/I Do</c> after giving <c>/XObject</c> its number.</summary>
    public int AddImage(int width, int height) =>
        Add(Stream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8", new string('z', width * height)));

    /// <summary>A font whose characters are called by other names than they look: pairs of code and name, one a line.</summary>
    public int AddFont(string names, int count = 1)
    {
        var map = Add(Stream("", $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange {count} beginbfchar\n{names}\nendbfchar endcmap end end"));
        return Add($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode {map} 0 R>>");
    }

    /// <summary>A JPEG picture.</summary>
    public int AddJpeg(byte[] file, int width, int height) => Add(Stream(
        $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", Encoding.Latin1.GetString(file)));

    public byte[] Build(int? statedPages = null)
    {
        objects[1] = $"<</Type/Pages/Kids[{string.Join(' ', pages.Select(page => $"{page} 0 R"))}]/Count {statedPages ?? pages.Count}>>";
        StringBuilder file = new("%PDF-1.7\n");
        List<int> offsets = [];
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
