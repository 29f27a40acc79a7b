namespace DocPipeline.Ingest.Protocol;

/// <summary>A page to be recognised.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Rotation">Degrees clockwise an image file must be turned to be as displayed; PDF pages are turned by their reader.</param>
/// <param name="Resolution">Pixels per inch to draw a PDF page with; for an image file, those it has. In thousandths.</param>
/// <param name="MostPixels">What the picture is brought down to.</param>
internal readonly record struct WireScanRequest(int Page, int Rotation, int Resolution, int MostPixels)
{
    public const int Bytes = 4 * sizeof(int);

    /// <summary>The resolution in pixels per inch.</summary>
    public double DotsPerInch => Math.Max(1, Resolution / 1000.0);

    // Arguments are evaluated in order.
    public static WireScanRequest Read(MessageReader message) => new(message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Page);
        message.Put(Rotation);
        message.Put(Resolution);
        message.Put(MostPixels);
    }
}
