using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Joins a ruling line that a seal hides a part of: taken off the page, the seal leaves a gap in it, and rows of the table would become one. A gap from
/// one side of a cell to the other is none: there the cell itself spans the rows.
/// </summary>
internal sealed class SealGaps(IReadOnlyList<SealRing> seals, double dotsPerInch)
{
    // In inches: how far the pieces of one line lie apart across it.
    private const double Level = 0.025;

    /// <summary>The lines, hidden parts included.</summary>
    /// <param name="lines">Level lines, or upright ones of the turned page.</param>
    /// <param name="crossing">The lines the other way.</param>
    /// <param name="isUpright">True where <paramref name="lines"/> are those of the turned page.</param>
    public List<PixelLine> Bridge(List<PixelLine> lines, List<PixelLine> crossing, bool isUpright)
    {
        if (seals.Count == 0)
            return lines;
        List<PixelLine> joined = [];
        foreach (var line in lines.OrderBy(line => line.From))
        {
            var at = joined.FindIndex(before => Math.Abs(before.At - line.At) <= Level * dotsPerInch && IsHidden(before, line, crossing, isUpright));
            if (at < 0)
                joined.Add(line);
            else
                joined[at] = joined[at] with { To = Math.Max(joined[at].To, line.To), Thickness = Math.Max(joined[at].Thickness, line.Thickness) };
        }

        joined.Sort(PixelLine.InOrder);
        return joined;
    }

    private bool IsHidden(PixelLine before, PixelLine behind, List<PixelLine> crossing, bool isUpright)
    {
        if (behind.From <= before.To)
            return false;
        var at = (before.At + behind.At) / 2;
        return seals.Any(seal => Covers(seal, before.To, at) && Covers(seal, behind.From, at)) && !(EndsOn(before.To, at) && EndsOn(behind.From, at));

        bool Covers(SealRing seal, double along, double across) => isUpright ? seal.Covers(across, along) : seal.Covers(along, across);

        bool EndsOn(double end, double across) => crossing.Exists(other => other.Stops(end, across, dotsPerInch));
    }
}
