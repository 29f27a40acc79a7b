namespace DocPipeline.Extraction.Layout;

// A stretch of a ruling line: its position across, and from where to where it runs.
internal readonly record struct Span1D(double At, double From, double To)
{
    public double Length => To - From;
}
