namespace DocPipeline.Ingest.Protocol;

/// <summary>An image between child and parent, in thousandths of a point; its compression by number.</summary>
internal readonly record struct WireImage(
    int X, int Y, int Width, int Height, int PixelWidth, int PixelHeight, int Encoding)
{
    public const int Bytes = 7 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireImage Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(X);
        message.Put(Y);
        message.Put(Width);
        message.Put(Height);
        message.Put(PixelWidth);
        message.Put(PixelHeight);
        message.Put(Encoding);
    }
}
