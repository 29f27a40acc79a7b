using DocPipeline.Domain;

using static DocPipeline.Native.Pdfium.PdfiumText;

namespace DocPipeline.Ingest.Worker;

/// <summary>
/// Advance width by font height for a character whose baseline is not level. PDFium has only tight boxes there, under which a line's
/// characters would share neither top nor bottom.
/// </summary>
internal static class SlopingBox
{
    // Heights of the em box of the CJK fonts met; what matters is that all characters of a line share them.
    private const double Ascent = 0.88;
    private const double Descent = 0.12;

    // The next character is a neighbour where it starts this close behind; farther off it tells nothing about this one's width.
    private const double WidestAdvance = 1.2;
    private const double SameLine = 0.1;

    public static Box Of(nint text, int index, bool hasNext, Writing writing, PageSpace space)
    {
        if (FPDFText_GetCharOrigin(text, index, out var x, out var y) == 0
            || FPDFText_GetCharBox(text, index, out var left, out var right, out var bottom, out var top) == 0
            || right <= left || top <= bottom)
            return default;
        var length = Math.Sqrt((writing.Matrix.A * writing.Matrix.A) + (writing.Matrix.B * writing.Matrix.B));
        var (ux, uy) = (writing.Matrix.A / length, writing.Matrix.B / length);
        var advance = hasNext ? AdvanceTo(text, index + 1, x, y, ux, uy, writing.Size) : 0;
        if (advance <= 0)
            advance = Reach(left - x, right - x, bottom - y, top - y, ux, uy);

        var (up, down) = (writing.Size * Ascent, -writing.Size * Descent);
        var box = Corner(up, 0).Union(Corner(up, advance));
        return box.Union(Corner(down, advance)).Union(Corner(down, 0));

        // A speck rather than a point, so that it counts in a union.
        Box Corner(double across, double along)
        {
            var (cx, cy) = (x + (ux * along) - (uy * across), y + (uy * along) + (ux * across));
            return space.Box(cx, cy, cx + 0.001, cy + 0.001);
        }
    }

    private static double AdvanceTo(nint text, int next, double x, double y, double ux, double uy, double size)
    {
        if (FPDFText_GetCharOrigin(text, next, out var nextX, out var nextY) == 0)
            return 0;
        var (dx, dy) = (nextX - x, nextY - y);
        var along = (dx * ux) + (dy * uy);
        var off = (dy * ux) - (dx * uy);
        return Math.Abs(off) < size * SameLine && along <= size * WidestAdvance ? along : 0;
    }

    // How far the tight box reaches in the direction of writing.
    private static double Reach(double left, double right, double bottom, double top, double ux, double uy) =>
        Math.Max(left * ux, right * ux) + Math.Max(bottom * uy, top * uy);
}
