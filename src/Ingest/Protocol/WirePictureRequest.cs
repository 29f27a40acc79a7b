namespace DocPipeline.Ingest.Protocol;

/// <summary>
/// A page or a part of it to be drawn: region in thousandths of a point, all zero for the whole page. For image files also how they must be
/// turned to be as displayed, and how many thousandths of a pixel they have an inch.
/// </summary>
internal readonly record struct WirePictureRequest(
    int Page, int X, int Y, int Width, int Height, int DotsPerInch, int MostPixels,
    int Rotation = 0, int Resolution = 0)
{
    public const int Bytes = 9 * sizeof(int);

    // Arguments are evaluated in order.
    public static WirePictureRequest Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(),
        message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Page);
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
        message.Put(DotsPerInch);
        message.Put(MostPixels);
        message.Put(Rotation);
        message.Put(Resolution);
    }
}
