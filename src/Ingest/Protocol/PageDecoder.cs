using System.Runtime.InteropServices;

using DocPipeline.Domain;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Makes a page of what a child has sent; every count is checked against the bytes that are there.</summary>
internal static class PageDecoder
{
    /// <summary>The page; null where the message contradicts itself.</summary>
    public static Page? Decode(ReadOnlySpan<byte> message)
    {
        if (!MemoryMarshal.TryRead(message, out WirePage head))
            return null;
        var rest = message[Marshal.SizeOf<WirePage>()..];
        if (Take<WireGlyph>(ref rest, head.GlyphCount, ContentCaps.Glyphs) is not { } glyphs
            || Take<WireRuling>(ref rest, head.RulingCount, ContentCaps.Rulings) is not { } rulings
            || Take<WireImage>(ref rest, head.ImageCount, ContentCaps.Images) is not { } images
            || head.Rotation is not (0 or 90 or 180 or 270))
            return null;

        var (width, height) = (Thousandths.Points(head.Width), Thousandths.Points(head.Height));
        var placed = Array.ConvertAll(images, ToImage);
        var written = Array.ConvertAll(glyphs, ToGlyph);
        return new Page(
            head.Number, width, height, head.Rotation, PageSourceRule.Judge(width, height, written, placed),
            ImmutableCollectionsMarshal.AsImmutableArray(written),
            ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(rulings, ToRuling)),
            ImmutableCollectionsMarshal.AsImmutableArray(placed));
    }

    private static T[]? Take<T>(ref ReadOnlySpan<byte> rest, int count, int most)
        where T : unmanaged
    {
        if (count < 0 || count > most || (long)count * Marshal.SizeOf<T>() > rest.Length)
            return null;
        var length = count * Marshal.SizeOf<T>();
        var items = MemoryMarshal.Cast<byte, T>(rest[..length]).ToArray();
        rest = rest[length..];
        return items;
    }

    private static Glyph ToGlyph(WireGlyph wire) => new(
        System.Text.Rune.IsValid(wire.CodePoint) ? wire.CodePoint : 0xFFFD,
        ToBox(wire.X, wire.Y, wire.Width, wire.Height),
        (float)Thousandths.Points(wire.Size), wire.Angle / 10f, (GlyphTraits)wire.Traits);

    private static Ruling ToRuling(WireRuling wire) => new(
        Thousandths.Points(wire.X0), Thousandths.Points(wire.Y0), Thousandths.Points(wire.X1), Thousandths.Points(wire.Y1),
        Thousandths.Points(wire.Thickness));

    private static PageImage ToImage(WireImage wire) => new(
        ToBox(wire.X, wire.Y, wire.Width, wire.Height), wire.PixelWidth, wire.PixelHeight, ImageEncodings.NameOf(wire.Encoding));

    private static Box ToBox(int x, int y, int width, int height) => new(
        Thousandths.Points(x), Thousandths.Points(y), Thousandths.Points(Math.Max(0, width)), Thousandths.Points(Math.Max(0, height)));
}
