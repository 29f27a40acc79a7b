using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocPipeline.Booklets;
using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Looks with another program's eyes into every evidence box: the figure's text must stand there.</summary>
internal static partial class EvidenceScorer
{
    // A word of Chinese and Western characters is parted by usual widths only: half a character's width to either side.
    private const double Slack = 5;

    public static async Task AddAsync(Score score, CheckedBooklet booklet, CancellationToken cancellation)
    {
        // Only a PDF has a text layer that another program could look into.
        if (!booklet.Pdf.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) return;
        var xml = await CommandLine.RunAsync("pdftotext", ["-bbox", booklet.Pdf, "-"], cancellation);
        List<List<Glyph>> pages = [.. XDocument.Parse(Forbidden().Replace(xml, "")).Descendants().Where(e => e.Name.LocalName == "page")
            .Select(p => p.Descendants().SelectMany(Glyphs).ToList())];
        foreach (var figure in booklet.Figures)
        {
            if (Text(figure, "method") != "text-layer" || !figure.TryGetProperty("evidence", out var evidence) || evidence.ValueKind != JsonValueKind.Object) continue;
            var box = evidence.GetProperty("box").EnumerateArray().Select(n => n.GetDouble()).ToList();
            var page = pages[evidence.GetProperty("page").GetInt32() - 1];
            var within = page.Where(g => g.X >= box[0] - Slack && g.X <= box[0] + box[2] + Slack && g.Y >= box[1] - 2 && g.Y <= box[1] + box[3] + 2).ToList();

            // pdftotext lists 万元 before 65.66 where the two fonts' lines differ by a hair: characters are put in the order they are read.
            var inside = Values.Bare(string.Concat(within.Select(g => g.Text)));
            var read = Values.Bare(string.Concat(Lines(within).SelectMany(l => l.OrderBy(g => g.X)).Select(g => g.Text)));
            var right = ((string[])["text", "value"]).Select(n => Values.Bare(Text(figure, n) ?? "\0"))
                .Any(t => inside.Contains(t, StringComparison.Ordinal) || read.Contains(t, StringComparison.Ordinal));
            score.Boxes.Count(right);
            if (!right) score.Failures.Add($"{booklet.Name}: box of {Text(figure, "field")} “{Text(figure, "text")}” holds “{inside}” page {evidence.GetProperty("page")}");
        }
    }

    /// <summary>The characters of a word, spread over its box by their usual widths: pdftotext gives no box of a single character.</summary>
    private static IEnumerable<Glyph> Glyphs(XElement word)
    {
        if (word.Name.LocalName != "word") yield break;
        double At(string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var (left, right, middle) = (At("xMin"), At("xMax"), (At("yMin") + At("yMax")) / 2);
        var weights = word.Value.Select(c => c < 0x2000 ? 0.52 : 1.0).ToList();
        var x = left;
        for (var i = 0; i < word.Value.Length; i++)
        {
            var width = weights[i] / weights.Sum() * (right - left);
            yield return new Glyph(word.Value[i].ToString(), x + width / 2, middle);
            x += width;
        }
    }

    private static IEnumerable<List<Glyph>> Lines(List<Glyph> glyphs)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Y))
        {
            if (line.Count > 0 && glyph.Y - line[^1].Y > 4)
            {
                yield return line;
                line = [];
            }

            line.Add(glyph);
        }

        yield return line;
    }

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();

    private sealed record Glyph(string Text, double X, double Y);
}
