using System.Globalization;
using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Poppler;

/// <summary>Reads the output of <c>pdfimages -list</c>: pictures by page, with size but without place.</summary>
internal static class PopplerImages
{
    private const int Columns = 14;
    private const double PointsPerInch = 72;

    public static ILookup<int, PageImage> Parse(byte[] output) => Encoding.UTF8.GetString(output)
        .Split('\n')
        .Skip(2)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(columns => columns.Length >= Columns && columns[2] is "image" or "stencil")
        .Select(columns => (Page: Number(columns[0]), Image: ToImage(columns)))
        .ToLookup(found => found.Page, found => found.Image);

    private static PageImage ToImage(string[] columns)
    {
        var (width, height) = (Number(columns[3]), Number(columns[4]));
        return new PageImage(
            new Box(0, 0, width * PointsPerInch / Math.Max(1, Number(columns[12])), height * PointsPerInch / Math.Max(1, Number(columns[13]))),
            width, height, "");
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
