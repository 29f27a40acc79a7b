using System.Runtime.InteropServices;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Protocol;

/// <summary>Puts what a child has recognised into its page; every count is checked against the bytes that are there.</summary>
internal static class ScanDecoder
{
    /// <summary>The page with its characters and lines; null where the message contradicts itself.</summary>
    /// <param name="content">The message.</param>
    /// <param name="page">The page as its file states it.</param>
    /// <param name="reader">The engine.</param>
    public static Page? Decode(ReadOnlyMemory<byte> content, Page page, string reader)
    {
        if (content.Length < WireScan.Bytes)
            return null;
        MessageReader message = new(content);
        var head = WireScan.Read(message);
        if (head.Number != page.Number || head.Turn is not (0 or 90 or 180 or 270) || !head.IsPlausible || head.GlyphCount is < 0 or > ContentCaps.Glyphs
            || head.RulingCount is < 0 or > ContentCaps.Rulings
            || content.Length != WireScan.Bytes + (head.GlyphCount * (WireGlyph.Bytes + WireRecognition.Bytes)) + (head.RulingCount * WireRuling.Bytes))
            return null;
        var glyphs = new Glyph[head.GlyphCount];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = PageDecoder.ToGlyph(WireGlyph.Read(message)) with { Recognition = WireRecognition.Read(message).ToRecognition() };
        var rulings = new Ruling[head.RulingCount];
        for (var i = 0; i < rulings.Length; i++)
            rulings[i] = PageDecoder.ToRuling(WireRuling.Read(message));
        return page with
        {
            Glyphs = ImmutableCollectionsMarshal.AsImmutableArray(glyphs),
            Rulings = ImmutableCollectionsMarshal.AsImmutableArray(rulings),
            Scan = new PageScan(reader, head.Turn, head.Skew / 1000.0, page.Width, page.Height, head.Keystone),
        };
    }
}
