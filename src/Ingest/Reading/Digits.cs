using System.Globalization;
using System.Text;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>The digits in a text, and whether what stands beside them is plain enough for pixels to contradict them.</summary>
internal static class Digits
{
    /// <summary>The value of a digit, full width or not; null for anything else.</summary>
    public static int? Of(int codePoint) => codePoint switch
    {
        >= '0' and <= '9' => codePoint - '0',
        >= 0xFF10 and <= 0xFF19 => codePoint - 0xFF10,
        _ => null,
    };

    /// <summary>All of them, in order.</summary>
    public static string In(IEnumerable<Glyph> glyphs)
    {
        StringBuilder digits = new();
        foreach (var glyph in glyphs)
        {
            if (Of(glyph.CodePoint) is { } digit)
                digits.Append(digit);
        }
        return digits.ToString();
    }

    /// <summary>
    /// True for digits, the marks in figures and Chinese characters that resemble no digit: letters, raised and circled digits and per cent
    /// signs are what recognition takes for digits and digits for.
    /// </summary>
    public static bool IsPlain(int codePoint) =>
        Of(codePoint) is not null
        || codePoint is '.' or ',' or 0xFF0C or 0xFF0E or '-' or 0xFF08 or 0xFF09 or ':' or 0xFF1A or 0x3001 or 0x3002
        || (codePoint is >= 0x4E00 and <= 0x9FA5 and not ('口' or '〇' or '工' or '丁' or '一' or '卜' or '了' or '日' or '曰')
            && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.OtherLetter);
}
