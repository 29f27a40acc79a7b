using System.Globalization;
using System.Runtime.InteropServices;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumText;

namespace DocPipeline.Ingest.Worker;

/// <summary>Takes the characters of one page, each with its box, size, direction and whether it can be seen.</summary>
internal sealed class GlyphCollector(PageSpace space)
{
    private const int InvisibleMode = 3;
    private const int NearlyWhite = 250;
    private const int Hyphen = 0x2;
    private readonly List<WireGlyph> glyphs = new(2048);
    private PdfiumMatrix lastMatrix;
    private double lastFontSize = double.NaN;
    private int size;
    private short angle;

    public ReadOnlySpan<WireGlyph> Glyphs => CollectionsMarshal.AsSpan(glyphs);

    /// <summary>False where the page holds more characters than the caps allow.</summary>
    public bool Collect(nint page)
    {
        var text = FPDFText_LoadPage(page);
        if (text == 0)
            return true;
        try
        {
            var count = FPDFText_CountChars(text);
            if (count > ContentCaps.Glyphs)
                return false;
            for (var i = 0; i < count; i++)
                Add(text, ref i, count);
            return true;
        }
        finally
        {
            FPDFText_ClosePage(text);
        }
    }

    private void Add(nint text, ref int index, int count)
    {
        var place = index;
        var unit = (int)FPDFText_GetUnicode(text, index);
        if (unit is >= 0xD800 and < 0xDC00 && index + 1 < count
            && (int)FPDFText_GetUnicode(text, index + 1) is >= 0xDC00 and < 0xE000 and var low)
        {
            unit = char.ConvertToUtf32((char)unit, (char)low);
            index++;
        }

        var box = BoxOf(text, place, unit);
        if (box.IsEmpty)
            return;
        Orient(text, place);
        var codePoint = unit == Hyphen ? '-' : unit == 0 || !System.Text.Rune.IsValid(unit) ? 0xFFFD : unit;
        glyphs.Add(new WireGlyph(
            codePoint, Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height),
            size, angle, (short)TraitsOf(text, place, codePoint, box)));
    }

    // The spaces and line ends PDFium makes up have no area. A real character without a loose box (Type 3 fonts) still has a tight one.
    private Box BoxOf(nint text, int index, int unit)
    {
        if (FPDFText_GetLooseCharBox(text, index, out var loose) != 0)
        {
            var box = space.Box(loose.Left, loose.Bottom, loose.Right, loose.Top);
            if (!box.IsEmpty || unit is ' ' or '\r' or '\n')
                return box;
        }
        return FPDFText_GetCharBox(text, index, out var left, out var right, out var bottom, out var top) != 0
            ? space.Box(left, bottom, right, top)
            : default;
    }

    // Neighbours nearly always share font and matrix.
    private void Orient(nint text, int index)
    {
        var fontSize = FPDFText_GetFontSize(text, index);
        if (FPDFText_GetMatrix(text, index, out var matrix) == 0)
            matrix = PdfiumMatrix.Identity;
        matrix = matrix with { E = 0, F = 0 };
        if (fontSize == lastFontSize && matrix == lastMatrix)
            return;
        (lastFontSize, lastMatrix) = (fontSize, matrix);
        size = Thousandths.Of(Math.Abs(fontSize) * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)));
        var degrees = space.Angle(matrix.A, matrix.B);
        angle = (short)Math.Round(degrees * 10);
    }

    private GlyphTraits TraitsOf(nint text, int index, int codePoint, in Box box)
    {
        var traits = GlyphTraits.None;
        if (FPDFText_GetFillColor(text, index, out var red, out var green, out var blue, out var alpha) != 0)
        {
            if (alpha == 0)
                traits |= GlyphTraits.Invisible;
            if (red >= NearlyWhite && green >= NearlyWhite && blue >= NearlyWhite)
                traits |= GlyphTraits.White;
        }
        if (FPDFText_GetTextRenderMode(text, index) == InvisibleMode)
            traits |= GlyphTraits.Invisible;
        if (box.CentreX < 0 || box.CentreY < 0 || box.CentreX > space.Width || box.CentreY > space.Height)
            traits |= GlyphTraits.OffPage;
        if (IsUnmapped(codePoint))
            traits |= GlyphTraits.Unmapped;
        return traits;
    }

    private static bool IsUnmapped(int codePoint) => codePoint >= 0x80
        ? codePoint == 0xFFFD || (codePoint is < 0x4E00 or > 0x9FA5 && CharUnicodeInfo.GetUnicodeCategory(codePoint)
            is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control)
        : codePoint < ' ' && codePoint is not ('\t' or '\r' or '\n');
}
