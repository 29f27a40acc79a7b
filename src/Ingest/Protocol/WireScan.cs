using DocPipeline.Domain;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Protocol;

/// <summary>
/// What stands before a recognised page's glyphs and rulings; the skew is in thousandths of a degree, how the page narrows in hundred
/// thousandths, all of them 0 where it lies flat.
/// </summary>
internal readonly record struct WireScan(int Number, int Turn, int Skew, int Across, int Down, int Slope, int Lean, int DotsPerInch, int GlyphCount, int RulingCount)
{
    private const double Shares = 100_000;
    public const int Bytes = 10 * sizeof(int);

    // Arguments are evaluated in order.
    public static WireScan Read(MessageReader message) => new(
        message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take(), message.Take());

    public static WireScan Of(int number, RecognisedPage page)
    {
        var keystone = page.Keystone ?? default;
        return new(
            number, page.Turn, Thousandths.Of(page.Skew), Share(keystone.Across), Share(keystone.Down), Share(keystone.Slope), Share(keystone.Lean),
            page.DotsPerInch, page.Glyphs.Length, page.Rulings.Length);
    }

    /// <summary>How the page narrows; null where it lies flat.</summary>
    public Keystone? Keystone => (Across, Down, Slope, Lean) is (0, 0, 0, 0) ? null : new Keystone(Across / Shares, Down / Shares, Slope / Shares, Lean / Shares);

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
        message.Put(GlyphCount);
        message.Put(RulingCount);
    }

    private static int Share(double share) => (int)Math.Round(share * Shares);
}
