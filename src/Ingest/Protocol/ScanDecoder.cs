using System.Runtime.InteropServices;

using DocPipeline.Domain;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Makes a recognised page of what a child has sent; every count is checked against the bytes that are there.</summary>
internal static class ScanDecoder
{
    /// <summary>What was recognised; null where the message contradicts itself.</summary>
    /// <param name="content">The message.</param>
    /// <param name="page">Number of the page asked for.</param>
    public static RecognisedPage? Decode(ReadOnlyMemory<byte> content, int page)
    {
        if (content.Length < WireScan.Bytes)
            return null;
        MessageReader message = new(content);
        var head = WireScan.Read(message);
        if (head.Number != page || head.Turn is not (0 or 90 or 180 or 270) || !head.IsPlausible || head.GlyphCount is < 0 or > ContentCaps.Glyphs
            || head.RulingCount is < 0 or > ContentCaps.Rulings || head.SealCount is < 0 or > ContentCaps.Seals || head.MarkCount is < 0 or > ContentCaps.Marks
            || content.Length != head.Length)
            return null;
        var glyphs = new Glyph[head.GlyphCount];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = PageDecoder.ToGlyph(WireGlyph.Read(message)) with { Recognition = WireRecognition.Read(message).ToRecognition() };
        var rulings = new Ruling[head.RulingCount];
        for (var i = 0; i < rulings.Length; i++)
            rulings[i] = PageDecoder.ToRuling(WireRuling.Read(message));
        var seals = new Seal[head.SealCount];
        for (var i = 0; i < seals.Length; i++)
            seals[i] = WireSeal.Read(message).ToSeal();
        var marks = new InkMark[head.MarkCount];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = WireMark.Read(message).ToMark();
        return new RecognisedPage(
            head.Turn, head.Skew / 1000.0, head.Keystone, ImmutableCollectionsMarshal.AsImmutableArray(glyphs), ImmutableCollectionsMarshal.AsImmutableArray(rulings),
            Math.Max(0, head.DotsPerInch), head.Bilevel == 1, ImmutableCollectionsMarshal.AsImmutableArray(seals), ImmutableCollectionsMarshal.AsImmutableArray(marks));
    }
}
