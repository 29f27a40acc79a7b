using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Places the characters of a line on the page as a typesetter would: neighbours share the room between their ink, unless there is more of
/// it than a blank takes. All are of the same height.
/// </summary>
internal sealed class GlyphPlacer(UprightPage page, double dotsPerInch)
{
    private const double PointsPerInch = 72;

    // In heights of the line's ink: half the ink of a square and of a narrow character, where it was not found.
    private const double HalfSquare = 0.48;
    private const double HalfNarrow = 0.25;

    // The room between two characters of one word; what stands beside punctuation that fills a part of its square; and beside a gap.
    private const double Between = 0.4;
    private const double BesidePunctuation = 0.5;
    private const double Bearing = 0.08;

    // A full-width comma in a number has a square to itself, and beside full-width digits there is more room still.
    private const double InNumber = 0.9;
    private const double InWideNumber = 1.4;

    // In heights of the line: digits further apart than that have squares of their own.
    private const double WidePitch = 0.95;

    private readonly double scale = PointsPerInch / dotsPerInch;

    /// <summary>Adds the characters of one line.</summary>
    public void Place(List<ReadCharacter> read, in TextLine line, ImmutableArray<Glyph>.Builder glyphs)
    {
        var (left, right) = Edges(read, line);
        var wide = HasWideDigits(read, line.Height);
        for (var i = 0; i + 1 < read.Count; i++)
            Share(read, i, line.Height, wide, ref right[i], ref left[i + 1]);
        for (var i = 0; i < read.Count; i++)
            glyphs.Add(ToGlyph(read[i], new TextBox(left[i], line.Top, Math.Max(right[i], left[i] + 1), line.Bottom)));
    }

    private static (double[] Left, double[] Right) Edges(List<ReadCharacter> read, in TextLine line)
    {
        var (left, right) = (new double[read.Count], new double[read.Count]);
        for (var i = 0; i < read.Count; i++)
        {
            var centre = line.Crop.Left + (read[i].Centre * line.Crop.Width);
            var half = (read[i].IsSquare ? HalfSquare : HalfNarrow) * line.Height;
            var bearing = Bearing * line.Height;
            (left[i], right[i]) = read[i].HasInk ? (read[i].InkLeft - bearing, read[i].InkRight + bearing) : (centre - half, centre + half);
        }
        return (left, right);
    }

    private static void Share(List<ReadCharacter> read, int i, double height, bool wide, ref double right, ref double left)
    {
        var room = Between + (HasRoom(read, i, i + 1) ? BesidePunctuation : 0) + (HasRoom(read, i + 1, i) ? BesidePunctuation : 0);
        if (read[i].IsDigit && NumberSeparators.IsSeparator(read[i + 1]) || NumberSeparators.IsSeparator(read[i]) && read[i + 1].IsDigit)
            room = wide ? InWideNumber : InNumber;
        else if (wide && read[i].IsDigit && read[i + 1].IsDigit)
            room = InNumber;
        if (left - right <= room * height || AreNeighbours(read[i], read[i + 1], height))
            right = left = (left + right) / 2;
    }

    // A faint 1 is a hair; from middle to middle two digits stand no further apart for it.
    private static bool AreNeighbours(in ReadCharacter first, in ReadCharacter second, double height) =>
        first.IsDigit && second.IsDigit && first.HasInk && second.HasInk
        && (second.InkLeft + second.InkRight - first.InkLeft - first.InkRight) / 2 <= WidePitch * height;

    // The model takes full-width brackets and colons beside Chinese characters for narrow ones.
    private static bool HasRoom(List<ReadCharacter> read, int mark, int beside) =>
        read[mark].IsWidePunctuation || (read[mark].CodePoint is '(' or ')' or ':' && read[beside].IsSquare);

    private static bool HasWideDigits(List<ReadCharacter> read, double height)
    {
        var least = double.MaxValue;
        for (var i = 1; i < read.Count; i++)
        {
            if (read[i - 1].IsDigit && read[i].IsDigit && read[i - 1].HasInk && read[i].HasInk)
                least = Math.Min(least, (read[i].InkLeft + read[i].InkRight - read[i - 1].InkLeft - read[i - 1].InkRight) / 2);
        }
        return least < double.MaxValue && least > WidePitch * height;
    }

    private Glyph ToGlyph(in ReadCharacter read, in TextBox place) => new(
        read.CodePoint,
        Box.FromEdges(place.Left * scale, place.Top * scale, place.Right * scale, place.Bottom * scale),
        (float)(place.Height * scale),
        0,
        page.IsStamped(place) ? GlyphTraits.Stamped : GlyphTraits.None,
        new Recognition(new Confidence(Rounded(read.Probability)), read.RunnerUp, Rounded(read.RunnerUpProbability), read.Second));

    // Three decimals: what lies behind them differs between processors.
    private static decimal Rounded(float probability) => Math.Round((decimal)Math.Clamp(probability, 0, 1), 3);
}
