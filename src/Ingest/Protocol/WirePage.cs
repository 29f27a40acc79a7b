namespace DocPipeline.Ingest.Protocol;

/// <summary>What stands before a page's glyphs, rulings and images.</summary>
internal readonly record struct WirePage(
    int Number, int Width, int Height, int Rotation, int GlyphCount, int RulingCount, int ImageCount, int Covered, int LacksFonts)
{
    public const int Bytes = 9 * sizeof(int);

    // Arguments are evaluated in order.
    public static WirePage Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Number);
        message.Put(Width);
        message.Put(Height);
        message.Put(Rotation);
        message.Put(GlyphCount);
        message.Put(RulingCount);
        message.Put(ImageCount);
        message.Put(Covered);
        message.Put(LacksFonts);
    }
}
