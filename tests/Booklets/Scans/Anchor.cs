namespace DocPipeline.Booklets.Scans;

/// <summary>The point at which a figure was written, in points from the top left of its page.</summary>
internal readonly record struct Anchor(double X, double Y);
