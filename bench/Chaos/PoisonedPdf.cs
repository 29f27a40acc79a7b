using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DocPipeline.Chaos;

/// <summary>A PDF of two pages, the second of which ends whoever reads it: two hundred megabytes of strokes, packed into a few hundred kilobytes.</summary>
internal static class PoisonedPdf
{
    public static void Write(string path)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] strokes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 70_000)));
            for (int i = 0; i < 200; i++)
                deflate.Write(strokes);
        }

        byte[] text = "BT /F1 20 Tf 72 742 Td (page one) Tj ET"u8.ToArray();
        using FileStream file = File.Create(path);
        var places = new List<long>();
        Put("%PDF-1.4\n"u8);
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 7 0 R>>>>>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R>>");
        Stream("", text);
        Stream("/Filter/FlateDecode", packed.ToArray());
        Object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        long table = file.Position;
        Put(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n")));
        foreach (long place in places)
            Put(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n")));
        Put(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"trailer<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n")));

        void Put(ReadOnlySpan<byte> bytes) => file.Write(bytes);

        void Object(string content)
        {
            places.Add(file.Position);
            Put(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{places.Count} 0 obj{content}endobj\n")));
        }

        void Stream(string keys, byte[] content)
        {
            places.Add(file.Position);
            Put(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{places.Count} 0 obj<</Length {content.Length}{keys}>>stream\n")));
            Put(content);
            Put("\nendstream endobj\n"u8);
        }
    }
}
