using DocPipeline.Domain;

namespace DocPipeline.Scans;

/// <summary>Holds what was read on a page against its truth.</summary>
internal static class PageScorer
{
    public static IEnumerable<ReadPart> Score(string name, Page page, TruthPage truth)
    {
        foreach (var block in truth.Blocks)
        {
            var glyphs = InReadingOrder([.. page.Glyphs.Where(glyph => Lies(glyph, page, truth, block))]);
            var read = string.Concat(glyphs.Select(glyph => Plain(char.ConvertFromUtf32(glyph.CodePoint))));
            var expected = string.Concat(block.Parts.Select(part => Plain(part.Text)));
            var before = Alignment.Of(expected, read);
            var at = 0;
            foreach (var (text, kind) in block.Parts)
            {
                var plain = Plain(text);
                var (from, to) = (before[at], before[at + plain.Length]);
                at += plain.Length;
                var weakest = from == to ? 0 : glyphs[from..to].Min(glyph => glyph.Recognition!.Confidence.Probability ?? 1);
                yield return new ReadPart(name, kind, plain, read[from..to], weakest);
            }
        }
    }

    private static bool Lies(in Glyph glyph, Page page, TruthPage truth, TruthBlock block)
    {
        var (x, y) = page.Scan!.ToDisplayed(glyph.Box.CentreX, glyph.Box.CentreY);
        return block.Contains(x / page.Width * truth.Width, y / page.Height * truth.Height);
    }

    private static List<Glyph> InReadingOrder(List<Glyph> glyphs)
    {
        List<List<Glyph>> lines = [];
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Box.CentreY))
        {
            if (lines.Count == 0 || glyph.Box.CentreY - lines[^1][0].Box.CentreY > 0.6 * glyph.Box.Height)
                lines.Add([]);
            lines[^1].Add(glyph);
        }
        return [.. lines.SelectMany(line => line.OrderBy(glyph => glyph.Box.CentreX))];
    }

    // Full and half width are one, and so are the dashes and quotes no eye tells apart.
    private static string Plain(string text)
    {
        var plain = string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        return plain.Replace('—', '-').Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace('∶', ':');
    }
}
