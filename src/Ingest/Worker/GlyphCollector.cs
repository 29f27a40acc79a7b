using System.Globalization;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

using static DocPipeline.Native.Pdfium.PdfiumText;

namespace DocPipeline.Ingest.Worker;

/// <summary>Takes the characters of one page, each with its box, size, direction and whether it can be seen.</summary>
internal sealed class GlyphCollector(PageSpace space)
{
    private const int InvisibleMode = 3;
    private const int NearlyWhite = 250;
    private const int Hyphen = 0x2;
    private readonly Pile<WireGlyph> glyphs = new(2048);
    private Writing writing = Writing.None;

    public Pile<WireGlyph> Glyphs => glyphs;

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

        writing = writing.At(text, place, space);
        var box = writing.IsLevel ? BoxOf(text, place, unit) : SlopingBox.Of(text, place, index + 1 < count, writing, space);
        if (box.IsEmpty)
            return;
        var codePoint = unit == Hyphen ? '-' : unit == 0 || !System.Text.Rune.IsValid(unit) ? 0xFFFD : unit;
        glyphs.Add(new WireGlyph(
            codePoint, Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height),
            Thousandths.Of(writing.Size), (int)Math.Round(writing.Angle * 10), (int)TraitsOf(text, place, codePoint, box)));
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
