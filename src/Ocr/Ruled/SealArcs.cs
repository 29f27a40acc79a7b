using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Leaves out what is the side of a seal's ring: between rows set close it is as long and as straight as the side of a cell, and would part the cells it
/// runs through. A side that stands between two lines is a cell's, wherever the seal lies.
/// </summary>
internal sealed class SealArcs(IReadOnlyList<SealRing> seals, double dotsPerInch)
{
    // In radii: rings are found as roughly as this; an arc lies where the ring runs along the line, and is no longer.
    private const double OffRing = 0.2;
    private const double OffMiddle = 0.6;
    private const double Longest = 1.1;

    /// <summary>The lines that are no arcs.</summary>
    /// <param name="lines">Level lines, or upright ones of the turned page.</param>
    /// <param name="crossing">The lines the other way.</param>
    /// <param name="isUpright">True where <paramref name="lines"/> are those of the turned page.</param>
    public List<PixelLine> LeaveOut(List<PixelLine> lines, List<PixelLine> crossing, bool isUpright) => seals.Count == 0 ? lines : lines.FindAll(
        line => !seals.Any(seal => IsOn(seal, line, isUpright)) || (Stops(line.From, line, crossing) && Stops(line.To, line, crossing)));

    private bool Stops(double end, PixelLine line, List<PixelLine> crossing) => crossing.Exists(other => other.Stops(end, line.At, dotsPerInch));

    private static bool IsOn(SealRing seal, PixelLine line, bool isUpright)
    {
        var (along, across) = isUpright ? (seal.Y, seal.X) : (seal.X, seal.Y);
        return Math.Abs(Math.Abs(line.At - across) - seal.Radius) <= OffRing * seal.Radius && Math.Abs(((line.From + line.To) / 2) - along) <= OffMiddle * seal.Radius
            && line.Length <= Longest * seal.Radius;
    }
}
