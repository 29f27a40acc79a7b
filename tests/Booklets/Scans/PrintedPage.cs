using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Scans;

/// <summary>A printed page: its size and its words, as pdftotext finds them in the order they were drawn.</summary>
internal sealed partial record PrintedPage(double Width, double Height, ImmutableArray<PrintedWord> Words)
{
    public static async Task<ImmutableArray<PrintedPage>> ReadAsync(byte[] pdf, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, cancellation);
        var xml = await Tool.RunAsync("pdftotext", ["-raw", "-bbox", "-enc", "UTF-8", file, "-"], cancellation);
        File.Delete(file);
        return
        [
            .. XDocument.Parse(Forbidden().Replace(xml, "")).Descendants().Where(e => e.Name.LocalName == "page").Select(p => new PrintedPage(
                At(p, "width"), At(p, "height"), [.. p.Descendants().Where(e => e.Name.LocalName == "word").Select(Word)])),
        ];
    }

    /// <summary>The box of a text whose first character stands nearest to a point; null where the page does not have it.</summary>
    public Box? Find(string text, double x, double y)
    {
        var letters = Letters(text);
        var (all, boxes) = (new StringBuilder(), new List<Box>());
        foreach (var word in Words)
        {
            var (bare, left) = (Letters(word.Text), word.Place.X);
            var whole = bare.Sum(Weight);
            foreach (var c in bare)
            {
                var width = Weight(c) / whole * word.Place.Width;
                all.Append(c);
                boxes.Add(word.Place with { X = left, Width = width });
                left += width;
            }
        }

        var (text2, best, nearest) = (all.ToString(), -1, double.MaxValue);
        for (var i = text2.IndexOf(letters, StringComparison.Ordinal); i >= 0; i = text2.IndexOf(letters, i + 1, StringComparison.Ordinal))
        {
            var distance = Math.Abs(boxes[i].X - x) + 2 * Math.Abs(boxes[i].CentreY - y);
            if (distance < nearest) (best, nearest) = (i, distance);
        }

        return best < 0 || letters.Length == 0 ? null : Box.Around(boxes.Skip(best).Take(letters.Length));
    }

    /// <summary>pdftotext gives no box of a single character; a word's width is shared out by the usual widths.</summary>
    private static double Weight(char c) => c < 0x2000 ? 0.52 : 1.0;

    private static PrintedWord Word(XElement word)
    {
        var (x, y) = (At(word, "xMin"), At(word, "yMin"));
        return new PrintedWord(word.Value, new Box(x, y, At(word, "xMax") - x, At(word, "yMax") - y));
    }

    private static double At(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();
}
