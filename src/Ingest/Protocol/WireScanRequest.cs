namespace DocPipeline.Ingest.Protocol;

/// <summary>A page to be recognised.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Rotation">Degrees clockwise an image file must be turned to be as displayed; PDF pages are turned by their reader.</param>
/// <param name="Resolution">Pixels per inch to draw a PDF page with; for an image file, those it has. In thousandths.</param>
/// <param name="MostPixels">What the picture is brought down to.</param>
/// <param name="X">Left edge of the part to be recognised, in thousandths of a point; width and height 0 for the whole page.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct WireScanRequest(int Page, int Rotation, int Resolution, int MostPixels, int X, int Y, int Width, int Height)
{
    public const int Bytes = 8 * sizeof(int);

    /// <summary>The resolution in pixels per inch.</summary>
    public double DotsPerInch => Math.Max(1, Resolution / 1000.0);

    // Arguments are evaluated in order.
    public static WireScanRequest Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Page);
        message.Put(Rotation);
        message.Put(Resolution);
        message.Put(MostPixels);
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
    }
}
