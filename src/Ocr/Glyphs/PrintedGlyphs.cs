using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>What the characters of a page look like.</summary>
internal sealed class PrintedGlyphs(Plane grey, RuledPage ruled)
{
    // In heights of the line: how wide a square character's ink is.
    private const double LeastWide = 0.6;
    private const double MostWide = 1.25;

    /// <summary>True where the ink between two columns is as wide as that of one Chinese character.</summary>
    public static bool IsSquare(double left, double right, in TextLine line) => right - left >= LeastWide * line.Height && right - left <= MostWide * line.Height;

    /// <summary>The shape of the line's ink between two columns; null where there is none.</summary>
    public Shape? Between(double from, double to, in TextLine line)
    {
        if (ruled.InkIn(new TextBox(from, line.Top, to, line.Bottom)) is not { } ink)
            return null;
        var (left, top, width, height) = ((int)ink.Left, (int)ink.Top, (int)ink.Width, (int)ink.Height);
        var (paper, print) = (0, 255);
        for (var y = top; y < top + height; y++)
        {
            foreach (var pixel in grey.Pixels.AsSpan((y * grey.Width) + left, width))
                (paper, print) = (Math.Max(paper, pixel), Math.Min(print, pixel));
        }
        if (paper <= print)
            return null;
        var dark = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var row = grey.Pixels.AsSpan(((top + y) * grey.Width) + left, width);
            for (var x = 0; x < width; x++)
                dark[(y * width) + x] = (byte)((paper - row[x]) * 255 / (paper - print));
        }
        return Shape.Of(dark, width);
    }
}
