using System.Buffers;
using System.Globalization;
using System.Text;

namespace DocPipeline.Booklets.Scans.Files;

/// <summary>Writes the PDF of a scanner: one image a page, now and then invisible text above it.</summary>
internal sealed class ImagePdf
{
    private readonly ArrayBufferWriter<byte> _file = new();
    private readonly List<int> _objects = [];

    public static byte[] Write(IReadOnlyList<ScannedPage> pages)
    {
        var pdf = new ImagePdf();
        pdf.Text("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        var kids = string.Join(' ', pages.Select((_, i) => Invariant($"{6 + i * 3} 0 R")));
        pdf.Object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Object(Invariant($"<</Type/Pages/Count {pages.Count}/Kids[{kids}]>>"));
        pdf.Object("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>");
        pdf.Object("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>");
        pdf.Object("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
        for (var i = 0; i < pages.Count; i++) pdf.Page(pages[i], 6 + i * 3);
        return pdf.End();
    }

    private void Page(ScannedPage page, int number)
    {
        Object(Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.PointsWide:0.##} {page.PointsHigh:0.##}]/Resources<</XObject<</I {number + 1} 0 R>>/Font<</F 3 0 R>>>>/Contents {number + 2} 0 R>>"));
        var filter = page.Bilevel
            ? Invariant($"/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns {page.Width}/Rows {page.Height}>>")
            : $"/BitsPerComponent 8/ColorSpace/{(page.Colour ? "DeviceRGB" : "DeviceGray")}/Filter/DCTDecode";
        Stream(Invariant($"/Type/XObject/Subtype/Image/Width {page.Width}/Height {page.Height}{filter}"), page.Bytes);
        Stream("", Encoding.ASCII.GetBytes(Content(page)));
    }

    private static string Content(ScannedPage page)
    {
        var content = new StringBuilder(Invariant($"q {page.PointsWide:0.##} 0 0 {page.PointsHigh:0.##} 0 0 cm /I Do Q\n"));
        if (page.Layer.IsEmpty) return content.ToString();
        content.Append("BT 3 Tr\n");
        foreach (var word in page.Layer)
        {
            var (dx, dy) = (word.ToX - word.X, word.Y - word.ToY);
            var length = Math.Sqrt(dx * dx + dy * dy);
            var natural = word.Text.Sum(c => c < 0x80 ? 0.5 : 1) * word.Size;
            if (length < 0.1 || natural < 0.1) continue;
            var (cos, sin) = (dx / length, dy / length);
            var hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(word.Text));
            content.Append(Invariant($"/F {word.Size:0.##} Tf {length / natural * 100:0.##} Tz {cos:0.#####} {sin:0.#####} {-sin:0.#####} {cos:0.#####} {word.X:0.##} {page.PointsHigh - word.Y:0.##} Tm <{hex}> Tj\n"));
        }

        return content.Append("ET\n").ToString();
    }

    private byte[] End()
    {
        var start = _file.WrittenCount;
        Text(Invariant($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var at in _objects) Text(Invariant($"{at:0000000000} 00000 n \n"));
        Text(Invariant($"trailer <</Size {_objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"));
        return _file.WrittenSpan.ToArray();
    }

    private void Object(string body)
    {
        _objects.Add(_file.WrittenCount);
        Text(Invariant($"{_objects.Count} 0 obj {body} endobj\n"));
    }

    private void Stream(string entries, byte[] bytes)
    {
        _objects.Add(_file.WrittenCount);
        Text(Invariant($"{_objects.Count} 0 obj <<{entries}/Length {bytes.Length}>> stream\n"));
        _file.Write(bytes);
        Text("\nendstream endobj\n");
    }

    private void Text(string text) => _file.Write(Encoding.Latin1.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
