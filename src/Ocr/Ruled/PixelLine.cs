namespace DocPipeline.Ocr.Ruled;

/// <summary>A ruling line of a plane: where it lies across its direction, from where to where it runs, and how thick it is.</summary>
internal readonly record struct PixelLine(double At, double From, double To, double Thickness);
