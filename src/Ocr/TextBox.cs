namespace DocPipeline.Ocr;

/// <summary>A rectangle of a plane, in pixels; right and bottom edge lie outside.</summary>
internal readonly record struct TextBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;
}
