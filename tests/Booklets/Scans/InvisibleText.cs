using System.Collections.Immutable;
using DocPipeline.Booklets.Scans.Files;
using DocPipeline.Booklets.Scans.Pixels;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Scans;

/// <summary>The text a scanning program lays under its pages: what stands there, or other digits in a few figures.</summary>
internal static class InvisibleText
{
    /// <param name="page">The print.</param>
    /// <param name="moved">How it lies in the scan.</param>
    /// <param name="dpi">Resolution of the scan.</param>
    /// <param name="figures">Figures of which up to three are falsified; empty for a true layer.</param>
    /// <param name="random">Which ones.</param>
    /// <param name="lies">How many were.</param>
    public static ImmutableArray<LaidWord> Of(PrintedPage page, Warp moved, int dpi, IReadOnlyList<FigureTruth> figures, Random random, out int lies)
    {
        var (scale, words) = (dpi / 72.0, page.Words.ToArray());
        lies = 0;
        foreach (var figure in figures.Where(f => f.Text.Count(char.IsAsciiDigit) >= 3 && f.Place is not null).OrderBy(_ => random.Next()).Take(3))
        {
            var place = figure.Place!;
            var at = Array.FindIndex(words, w => w.Text.Contains(figure.Text, StringComparison.Ordinal) && Math.Abs(w.Place.CentreY - place.CentreY) < 3 && w.Place.X < place.CentreX && w.Place.Right > place.CentreX);
            if (at < 0) continue;
            words[at] = words[at] with { Text = words[at].Text.Replace(figure.Text, Falsified(figure.Text, random), StringComparison.Ordinal) };
            lies++;
        }

        return
        [
            .. words.Select(w =>
            {
                var line = w.Place.Bottom - w.Place.Height * 0.22;
                var (from, to) = (moved.Map(w.Place.X * scale, line * scale), moved.Map(w.Place.Right * scale, line * scale));
                return new LaidWord(w.Text, from.X / scale, from.Y / scale, to.X / scale, to.Y / scale, Math.Max(3, w.Place.Height * 0.75));
            }),
        ];
    }

    private static string Falsified(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var at = digits[random.Next(digits.Count)];
        var digit = (char)('1' + (text[at] - '0' + random.Next(2, 7)) % 9);
        return text[..at] + (digit == text[at] ? '0' : digit) + text[(at + 1)..];
    }
}
