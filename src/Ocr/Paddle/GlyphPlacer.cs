using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Places the characters of a line on the page: as wide as their neighbours let them be, all of the same height.</summary>
internal sealed class GlyphPlacer(UprightPage page, double dotsPerInch)
{
    private const double PointsPerInch = 72;

    // Half of a full-width character in heights of the line's ink, and a little more.
    private const double HalfWidth = 0.55;

    // A line of nothing but low or narrow characters (1, 一, …) still has the height of a line.
    private const double LeastHeight = 0.45;
    private const double Coloured = 0.04;
    private readonly double scale = PointsPerInch / dotsPerInch;

    /// <summary>Adds the characters of one line.</summary>
    public void Place(List<ReadCharacter> read, in TextBox box, ImmutableArray<Glyph>.Builder glyphs)
    {
        if (read.Count == 0)
            return;
        var ink = page.Ruled.InkIn(box) ?? box;
        var least = LeastHeight * box.Height;
        var (top, bottom) = ink.Height >= least
            ? (ink.Top, ink.Bottom)
            : (Math.Max(box.Top, ink.CentreY - (least / 2)), Math.Min(box.Bottom, ink.CentreY + (least / 2)));
        var half = Math.Max(2, HalfWidth * (bottom - top));
        for (var i = 0; i < read.Count; i++)
        {
            var centre = Across(read, i, box);
            var left = i > 0 ? (Across(read, i - 1, box) + centre) / 2 : ink.Left;
            var right = i + 1 < read.Count ? (centre + Across(read, i + 1, box)) / 2 : ink.Right;
            TextBox place = new(Math.Clamp(left, centre - half, centre - 1), top, Math.Clamp(right, centre + 1, centre + half), bottom);
            glyphs.Add(ToGlyph(read[i], place));
        }
    }

    private static double Across(List<ReadCharacter> read, int index, in TextBox box) => box.Left + (read[index].Centre * box.Width);

    private Glyph ToGlyph(in ReadCharacter read, in TextBox place) => new(
        read.CodePoint,
        Box.FromEdges(place.Left * scale, place.Top * scale, place.Right * scale, place.Bottom * scale),
        (float)(place.Height * scale),
        0,
        IsStamped(place) ? GlyphTraits.Stamped : GlyphTraits.None,
        new Recognition(new Confidence(Rounded(read.Probability)), read.RunnerUp, Rounded(read.RunnerUpProbability)));

    // Three decimals: what lies behind them differs between processors.
    private static decimal Rounded(float probability) => Math.Round((decimal)Math.Clamp(probability, 0, 1), 3);

    private bool IsStamped(in TextBox place)
    {
        var tint = page.Tint;
        var (left, right) = (Math.Max(0, (int)place.Left), Math.Min(tint.Width, (int)place.Right + 1));
        var (top, bottom) = (Math.Max(0, (int)place.Top), Math.Min(tint.Height, (int)place.Bottom + 1));
        var coloured = 0;
        for (var y = top; y < bottom; y++)
        {
            foreach (var pixel in tint.Pixels.AsSpan((y * tint.Width) + left, Math.Max(0, right - left)))
                coloured += pixel;
        }
        return coloured > Coloured * Math.Max(0, right - left) * Math.Max(0, bottom - top);
    }
}
