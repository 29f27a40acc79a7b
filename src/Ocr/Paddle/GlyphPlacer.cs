using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Places the characters of a line on the page: as wide as their neighbours let them be, all of the same height.</summary>
internal sealed class GlyphPlacer(UprightPage page, double dotsPerInch)
{
    private const double PointsPerInch = 72;

    // Half of a full-width character in heights of the line's ink, and a little more.
    private const double HalfWidth = 0.55;

    private readonly double scale = PointsPerInch / dotsPerInch;

    /// <summary>Adds the characters of one line.</summary>
    public void Place(List<ReadCharacter> read, in TextLine line, ImmutableArray<Glyph>.Builder glyphs)
    {
        var half = Math.Max(2, HalfWidth * line.Height);
        for (var i = 0; i < read.Count; i++)
        {
            var centre = Across(read, i, line.Crop);
            var left = i > 0 ? (Across(read, i - 1, line.Crop) + centre) / 2 : line.Crop.Left;
            var right = i + 1 < read.Count ? (centre + Across(read, i + 1, line.Crop)) / 2 : line.Crop.Right;
            TextBox place = new(Math.Clamp(left, centre - half, centre - 1), line.Top, Math.Clamp(right, centre + 1, centre + half), line.Bottom);
            glyphs.Add(ToGlyph(read[i], place));
        }
    }

    private static double Across(List<ReadCharacter> read, int index, in TextBox box) => box.Left + (read[index].Centre * box.Width);

    private Glyph ToGlyph(in ReadCharacter read, in TextBox place) => new(
        read.CodePoint,
        Box.FromEdges(place.Left * scale, place.Top * scale, place.Right * scale, place.Bottom * scale),
        (float)(place.Height * scale),
        0,
        page.IsStamped(place) ? GlyphTraits.Stamped : GlyphTraits.None,
        new Recognition(new Confidence(Rounded(read.Probability)), read.RunnerUp, Rounded(read.RunnerUpProbability)));

    // Three decimals: what lies behind them differs between processors.
    private static decimal Rounded(float probability) => Math.Round((decimal)Math.Clamp(probability, 0, 1), 3);
}
