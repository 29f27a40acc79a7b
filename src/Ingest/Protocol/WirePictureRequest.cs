namespace DocPipeline.Ingest.Protocol;

/// <summary>A page or a part of it to be drawn: region in thousandths of a point, all zero for the whole page.</summary>
internal readonly record struct WirePictureRequest(
    int Page, int X, int Y, int Width, int Height, int DotsPerInch, int MostPixels)
{
    public const int Bytes = 7 * sizeof(int);

    // Arguments are evaluated in order.
    public static WirePictureRequest Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Page);
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
        message.Put(DotsPerInch);
        message.Put(MostPixels);
    }
}
