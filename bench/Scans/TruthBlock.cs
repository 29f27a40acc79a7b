using System.Collections.Immutable;

namespace DocPipeline.Scans;

/// <summary>One cell or paragraph.</summary>
/// <param name="Matrix">From the upright page to the degraded picture, row by row.</param>
/// <param name="Place">Left, top, width, height on the upright page.</param>
/// <param name="Parts">Its text in pieces, each with its kind.</param>
internal sealed record TruthBlock(double[] Matrix, double[] Place, ImmutableArray<(string Text, string Kind)> Parts)
{
    // Characters are placed by their middle, which may lie a little outside the box of their ink.
    private const double Slack = 8;

    /// <summary>True where that point of the picture lies in the block.</summary>
    public bool Contains(double x, double y)
    {
        var (dx, dy) = (x - Matrix[2], y - Matrix[5]);
        var determinant = (Matrix[0] * Matrix[4]) - (Matrix[1] * Matrix[3]);
        var (u, v) = (((Matrix[4] * dx) - (Matrix[1] * dy)) / determinant, ((Matrix[0] * dy) - (Matrix[3] * dx)) / determinant);
        return u >= Place[0] - Slack && u <= Place[0] + Place[2] + Slack && v >= Place[1] - Slack && v <= Place[1] + Place[3] + Slack;
    }
}
