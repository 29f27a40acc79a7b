using System.Runtime.InteropServices;

using DocPipeline.Domain;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Protocol;

/// <summary>
/// Makes a page of what a child has sent; every count is checked against the bytes that are there. Plain loops: a generic call over
/// our own structures would be compiled anew in every run.
/// </summary>
internal static class PageDecoder
{
    /// <summary>The page; null where the message contradicts itself.</summary>
    /// <param name="content">The message.</param>
    /// <param name="painted">True where text of the page was painted over.</param>
    /// <param name="lacksFonts">True where single characters may be lost, as their font is neither in the file nor was it given.</param>
    public static Page? Decode(ReadOnlyMemory<byte> content, out bool painted, out bool lacksFonts)
    {
        painted = lacksFonts = false;
        if (content.Length < WirePage.Bytes)
            return null;
        MessageReader message = new(content);
        var head = WirePage.Read(message);
        if (head.GlyphCount is < 0 or > ContentCaps.Glyphs || head.RulingCount is < 0 or > ContentCaps.Rulings
            || head.ImageCount is < 0 or > ContentCaps.Images || head.Rotation is not (0 or 90 or 180 or 270)
            || content.Length != WirePage.Bytes + (head.GlyphCount * WireGlyph.Bytes) + (head.RulingCount * WireRuling.Bytes)
                + (head.ImageCount * WireImage.Bytes))
            return null;

        painted = head.Covered > 0;
        lacksFonts = head.LacksFonts > 0;
        var glyphs = new Glyph[head.GlyphCount];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = ToGlyph(WireGlyph.Read(message));
        var rulings = new Ruling[head.RulingCount];
        for (var i = 0; i < rulings.Length; i++)
            rulings[i] = ToRuling(WireRuling.Read(message));
        var images = new PageImage[head.ImageCount];
        for (var i = 0; i < images.Length; i++)
            images[i] = ToImage(WireImage.Read(message));
        var (width, height) = (Thousandths.Points(head.Width), Thousandths.Points(head.Height));
        return new Page(
            head.Number, width, height, head.Rotation, PageSourceRule.Judge(width, height, glyphs, images),
            ImmutableCollectionsMarshal.AsImmutableArray(glyphs),
            ImmutableCollectionsMarshal.AsImmutableArray(rulings),
            ImmutableCollectionsMarshal.AsImmutableArray(images));
    }

    internal static Glyph ToGlyph(in WireGlyph wire) => new(
        System.Text.Rune.IsValid(wire.CodePoint) ? wire.CodePoint : 0xFFFD,
        ToBox(wire.X, wire.Y, wire.Width, wire.Height),
        (float)Thousandths.Points(wire.Size), wire.Angle / 10f, (GlyphTraits)wire.Traits);

    internal static Ruling ToRuling(in WireRuling wire) => new(
        Thousandths.Points(wire.X0), Thousandths.Points(wire.Y0), Thousandths.Points(wire.X1), Thousandths.Points(wire.Y1),
        Thousandths.Points(wire.Thickness));

    private static PageImage ToImage(in WireImage wire) => new(
        ToBox(wire.X, wire.Y, wire.Width, wire.Height), wire.PixelWidth, wire.PixelHeight, ImageEncodings.NameOf(wire.Encoding));

    internal static Box ToBox(int x, int y, int width, int height) => new(
        Thousandths.Points(x), Thousandths.Points(y), Thousandths.Points(Math.Max(0, width)), Thousandths.Points(Math.Max(0, height)));
}
