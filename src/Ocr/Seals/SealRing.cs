namespace DocPipeline.Ocr.Seals;

/// <summary>A round seal on a page, in pixels.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Radius">To the outside of its ring.</param>
/// <param name="IsColoured">True where colour tells it from print.</param>
internal sealed record SealRing(double X, double Y, double Radius, bool IsColoured = false)
{
    // Rings are cut a little unevenly and print a little wide.
    private const double Slack = 1.07;

    /// <summary>Its reach, uneven edges included.</summary>
    public double Reach => Slack * Radius;

    /// <summary>True where the point lies under it.</summary>
    public bool Covers(double x, double y) => Squared(x - X, y - Y) <= Squared(Reach, 0);

    /// <summary>True where part of the box lies under it.</summary>
    public bool Covers(in TextBox box) => Covers(Math.Clamp(X, box.Left, box.Right), Math.Clamp(Y, box.Top, box.Bottom));

    private static double Squared(double x, double y) => (x * x) + (y * y);
}
