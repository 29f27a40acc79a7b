namespace DocPipeline.Booklets.Scans;

/// <summary>Where a page is sealed or signed.</summary>
/// <param name="X">Middle of the stamp, in points.</param>
/// <param name="Y">Middle of the stamp, in points.</param>
/// <param name="Text">Whose seal, or whose name.</param>
/// <param name="Signature">True for a name written by hand.</param>
internal sealed record SealPlace(double X, double Y, string Text, bool Signature);
