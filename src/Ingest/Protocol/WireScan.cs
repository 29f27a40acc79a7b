using DocPipeline.Domain;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Protocol;

/// <summary>
/// What stands before a recognised page's glyphs, rulings, seals and marks; the skew is in thousandths of a degree, how the page narrows in hundred
/// thousandths, all of them 0 where it lies flat.
/// </summary>
internal readonly record struct WireScan(int Number, int Turn, int Skew, int Across, int Down, int Slope, int Lean, int DotsPerInch, int Bilevel, int GlyphCount, int RulingCount, int SealCount, int MarkCount)
{
    private const double Shares = 100_000;
    public const int Bytes = 13 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireScan Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(),
        message.Take(), message.Take(), message.Take());

    public static WireScan Of(int number, RecognisedPage page)
    {
        var keystone = page.Keystone ?? default;
        return new(
            number, page.Turn, Thousandths.Of(page.Skew), Share(keystone.Across), Share(keystone.Down), Share(keystone.Slope), Share(keystone.Lean),
            page.DotsPerInch, page.IsBilevel ? 1 : 0, page.Glyphs.Length, page.Rulings.Length, Math.Min(page.Seals.Length, ContentCaps.Seals), Math.Min(page.Marks.Length, ContentCaps.Marks));
    }

    /// <summary>How the page narrows; null where it lies flat.</summary>
    public Keystone? Keystone => (Across, Down, Slope, Lean) is (0, 0, 0, 0) ? null : new Keystone(Across / Shares, Down / Shares, Slope / Shares, Lean / Shares);

    /// <summary>Bytes of the whole message.</summary>
    public int Length => Bytes + (GlyphCount * (WireGlyph.Bytes + WireRecognition.Bytes)) + (RulingCount * WireRuling.Bytes) + (SealCount * WireSeal.Bytes) + (MarkCount * WireMark.Bytes);

    // What a page can lean or narrow by without being unreadable.
    public bool IsPlausible => Math.Max(Math.Max(Math.Abs((long)Across), Math.Abs((long)Down)), Math.Max(Math.Abs((long)Slope), Math.Abs((long)Lean))) < Shares / 2;

    public void Write(MessageWriter message)
    {
        message.Put(Number);
        message.Put(Turn);
        message.Put(Skew);
        message.Put(Across);
        message.Put(Down);
        message.Put(Slope);
        message.Put(Lean);
        message.Put(DotsPerInch);
        message.Put(Bilevel);
        message.Put(GlyphCount);
        message.Put(RulingCount);
        message.Put(SealCount);
        message.Put(MarkCount);
    }

    private static int Share(double share) => (int)Math.Round(share * Shares);
}
