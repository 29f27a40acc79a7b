namespace DocPipeline.Ingest.Protocol;

/// <summary>What stands before a recognised page's glyphs and rulings; the skew is in thousandths of a degree.</summary>
internal readonly record struct WireScan(int Number, int Turn, int Skew, int GlyphCount, int RulingCount)
{
    public const int Bytes = 5 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireScan Read(MessageReader message) => new(message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public void Write(MessageWriter message)
    {
        message.Put(Number);
        message.Put(Turn);
        message.Put(Skew);
        message.Put(GlyphCount);
        message.Put(RulingCount);
    }
}
