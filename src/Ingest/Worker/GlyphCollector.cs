using System.Globalization;

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
    private const uint FirstChinese = 0x4E00;
    private const uint LastChinese = 0x9FA5;

    /// <summary>A character without ink has a box with one side of this share of the other; 一 is at least five times as high.</summary>
    private const double Inkless = 0.005;

    /// <summary>Of a page without any text, so many pieces without extent are no mere blanks.</summary>
    private const int FewestLost = 10;

    /// <summary>No font has more than this share of its height below the line; Chinese fonts have about an eighth.</summary>
    private const double DeepestBelowLine = 0.5;

    /// <summary>Nor does any lift its box off the line; what is raised has a line of its own.</summary>
    private const double HighestAboveLine = 0.1;

    private const double BelowLine = 0.12;
    private readonly Pile<WireGlyph> glyphs = new(2048);
    private readonly Pile<int> hidden = new(16);
    private Writing writing = Writing.None;

    public Pile<WireGlyph> Glyphs => glyphs;

    /// <summary>Characters that were painted over.</summary>
    public int Covered { get; private set; }

    /// <summary>True where characters stand in a font that is neither in the file nor here: those that stand alone are lost.</summary>
    public bool LacksFonts { get; private set; }

    /// <summary>False where the page holds more characters than the caps allow.</summary>
    /// <param name="page">The page.</param>
    /// <param name="covered">Which of its text is covered.</param>
    /// <param name="flatTexts">Pieces of its text without any extent.</param>
    public bool Collect(nint page, CoveredText covered, int flatTexts)
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
                Add(text, ref i, count, covered);
            if (hidden.Count > 0)
                HideUnlessRepeated(covered);
            LacksFonts = flatTexts > 0 && (count == 0 ? flatTexts >= FewestLost : HoldsUndrawn(text, count));
            return true;
        }
        finally
        {
            FPDFText_ClosePage(text);
        }
    }

    // Chinese characters have ink, wherever their font has them.
    private static bool HoldsUndrawn(nint text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (FPDFText_GetUnicode(text, i) is >= FirstChinese and <= LastChinese && FPDFText_GetCharBox(text, i, out var left, out var right, out var bottom, out var top) != 0
                && Math.Min(right - left, top - bottom) < Inkless * Math.Max(right - left, top - bottom))
                return true;
        }
        return false;
    }

    private void Add(nint text, ref int index, int count, CoveredText covered)
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
        var traits = TraitsOf(text, place, unit, box);
        if (!covered.IsNone && covered.Hides(text, place, box))
            hidden.Add(glyphs.Count);
        var codePoint = unit == Hyphen ? '-' : unit == 0 || !System.Text.Rune.IsValid(unit) ? 0xFFFD : unit;
        glyphs.Add(WireGlyph.Of(codePoint, box, writing.Size, writing.Angle, traits));
    }

    // PDFium drops a character that repeats one just before it in the same place: of a figure typed anew over a blot it keeps the old
    // comma and drops the new one. Where text was written over the cover and nothing else stands, the hidden character is that repeat.
    private void HideUnlessRepeated(CoveredText covered)
    {
        for (var i = 0; i < hidden.Count; i++)
        {
            ref var glyph = ref glyphs.Items[hidden.Items[i]];
            glyph = glyph with { Traits = glyph.Traits | (int)GlyphTraits.Invisible };
        }
        for (var i = 0; i < hidden.Count; i++)
        {
            ref var glyph = ref glyphs.Items[hidden.Items[i]];
            if (covered.IsWrittenOver(BoxOf(glyph)) && !IsSeenOver(glyph))
                glyph = glyph with { Traits = glyph.Traits & ~(int)GlyphTraits.Invisible };
            else
                Covered++;
        }
    }

    private bool IsSeenOver(in WireGlyph hiddenGlyph)
    {
        var centre = hiddenGlyph.X + (hiddenGlyph.Width / 2);
        var middle = hiddenGlyph.Y + (hiddenGlyph.Height / 2);
        for (var i = 0; i < glyphs.Count; i++)
        {
            ref readonly var glyph = ref glyphs.Items[i];
            if ((glyph.Traits & (int)GlyphTraits.Invisible) == 0 && centre >= glyph.X && centre <= glyph.X + glyph.Width
                && middle >= glyph.Y && middle <= glyph.Y + glyph.Height)
                return true;
        }
        return false;
    }

    private static Box BoxOf(in WireGlyph glyph) => new(
        Thousandths.Points(glyph.X), Thousandths.Points(glyph.Y), Thousandths.Points(glyph.Width), Thousandths.Points(glyph.Height));

    // The spaces and line ends PDFium makes up have no area. A real character without a loose box (Type 3 fonts) still has a tight one.
    private Box BoxOf(nint text, int index, int unit)
    {
        if (FPDFText_GetLooseCharBox(text, index, out var loose) != 0)
        {
            var (bottom, top) = Upright(text, index, loose);
            var box = space.Box(loose.Left, bottom, loose.Right, top);
            if (!box.IsEmpty || unit is ' ' or '\r' or '\n')
                return box;
        }
        return FPDFText_GetCharBox(text, index, out var left, out var right, out var low, out var high) != 0
            ? space.Box(left, low, right, high)
            : default;
    }

    // Some fonts state heights that put most of every character below its line, or all of it above: Chinese beside digits of another font then
    // stands in a line of its own, or in the row before. No writing does that; such a box is set where characters stand.
    private static (double Bottom, double Top) Upright(nint text, int index, in PdfiumRectangle loose)
    {
        var height = (double)loose.Top - loose.Bottom;
        return height > 0 && FPDFText_GetCharOrigin(text, index, out _, out var baseline) != 0
            && ((baseline - loose.Bottom) / height is > DeepestBelowLine or < -HighestAboveLine)
            ? (baseline - (BelowLine * height), baseline + ((1 - BelowLine) * height))
            : (loose.Bottom, loose.Top);
    }

    private GlyphTraits TraitsOf(nint text, int index, int unit, in Box box)
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
        if (IsUnmapped(unit))
            traits |= GlyphTraits.Unmapped;
        return traits;
    }

    private static bool IsUnmapped(int unit) => unit >= 0x80
        ? unit == 0xFFFD || !System.Text.Rune.IsValid(unit) || (unit is < 0x4E00 or > 0x9FA5 && CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control)
        : unit < ' ' && unit is not ('\t' or '\r' or '\n' or Hyphen);
}
