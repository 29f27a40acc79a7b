namespace DocPipeline.Ocr.Ruled;

/// <summary>A ruling line of a plane: where it lies across its direction, from where to where it runs, and how thick it is.</summary>
internal readonly record struct PixelLine(double At, double From, double To, double Thickness)
{
    // In inches: how near a line's end comes to the line it ends on.
    private const double Reach = 0.03;

    /// <summary>From end to end.</summary>
    public double Length => To - From;

    /// <summary>Across their direction first, then along it.</summary>
    public static Comparison<PixelLine> InOrder { get; } = static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From);

    /// <summary>True where a line the other way, which lies at <paramref name="across"/>, ends on this one.</summary>
    public bool Stops(double end, double across, double dotsPerInch) =>
        Stops(end, across, Reach * dotsPerInch, Reach * dotsPerInch);

    /// <summary>The same of a line whose last piece may be gone: it ends <paramref name="near"/> this one, which itself may end <paramref name="slack"/> before it.</summary>
    public bool Stops(double end, double across, double near, double slack) => Math.Abs(At - end) <= near && Reaches(across, slack);

    /// <summary>True where it runs as far as <paramref name="across"/>, or ends no more than <paramref name="slack"/> before it.</summary>
    public bool Reaches(double across, double slack) => From - slack <= across && To + slack >= across;
}
