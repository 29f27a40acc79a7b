using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>Decides whether a page's text can be had without looking at pixels.</summary>
internal static class PageSourceRule
{
    // A company seal (42 mm across) covers 2.8 % of an A4 page, two of them and a logo 8 %: what is on them is not running text.
    // A bound-in certificate or a photographed table starts at about a tenth of the page.
    private const double LargeImage = 0.06;
    private const double ManyImages = 0.10;

    // Nothing narrower can hold a character: lines, dots and one-colour fills drawn as images.
    private const int LeastPixels = 12;

    // White letters count as seen only where there is no picture they could hide behind.
    private const GlyphTraits Unseen = GlyphTraits.Invisible | GlyphTraits.OffPage | GlyphTraits.White;

    public static PageSource Judge(double width, double height, Glyph[] glyphs, PageImage[] images)
    {
        var page = Math.Max(1, width * height);
        double largest = 0, sum = 0;
        var any = false;
        foreach (var image in images)
        {
            var area = VisibleArea(image.Box, width, height) / page;
            if (area <= 0 || !CanHoldText(image))
                continue;
            any = true;
            sum += area;
            largest = Math.Max(largest, area);
        }
        if (!any)
            return PageSource.Digital;
        if (!HasVisibleText(glyphs))
            return PageSource.Scanned;
        return largest >= LargeImage || sum >= ManyImages ? PageSource.Mixed : PageSource.Digital;
    }

    private static bool CanHoldText(in PageImage image) =>
        image.Encoding == Protocol.ImageEncodings.Drawing || (image.PixelWidth >= LeastPixels && image.PixelHeight >= LeastPixels);

    private static double VisibleArea(in Box box, double width, double height) =>
        Math.Max(0, Math.Min(box.Right, width) - Math.Max(box.X, 0)) * Math.Max(0, Math.Min(box.Bottom, height) - Math.Max(box.Y, 0));

    private static bool HasVisibleText(Glyph[] glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if ((glyph.Traits & Unseen) == 0 && glyph.CodePoint > ' ' && glyph.CodePoint != 0x3000 && glyph.CodePoint != 0xA0)
                return true;
        }
        return false;
    }
}
