using System.Globalization;
using System.Text;

namespace DocPipeline.Reporting;

/// <summary>Makes any text harmless to show: what is not seen, or turns the writing direction, is named by its number, and none is endless.</summary>
internal static class VisibleText
{
    /// <summary>No field of a form is longer; a longer one would be an attempt to swell the report.</summary>
    public const int Longest = 2000;

    /// <summary>The text as it may stand in an XML file: no control character is left but tab and line feed.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && text.All(IsPlain))
            return text;
        var visible = new StringBuilder(Math.Min(text.Length, Longest) + 16);
        var end = Math.Min(text.Length, Longest);
        for (var i = 0; i < end;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
                rune = Rune.ReplacementChar;
            Append(visible, rune);
            i += length;
        }

        if (text.Length > end)
            visible.Append(CultureInfo.InvariantCulture, $"… [{text.Length}]");
        return visible.ToString();
    }

    /// <summary>The character, or its number where nobody would see it.</summary>
    public static void Append(StringBuilder visible, Rune rune)
    {
        if (rune.Value is '\n' or '\t')
            visible.Append((char)rune.Value);
        else if (IsUnseen(rune))
            visible.Append(CultureInfo.InvariantCulture, $"⟦U+{rune.Value:X4}⟧");
        else
            visible.Append(rune.ToString());
    }

    // By far most characters: ASCII, and the common Chinese block with its full-width punctuation.
    private static bool IsPlain(char c) => c is '\n' or (>= ' ' and < '\x7f') or (>= '\u3001' and <= '\u3020') or (>= '\u4e00' and <= '\u9fa5') or (>= '\uff01' and <= '\uff5e');

    // Bidi overrides and zero-width characters are of category Format: shown by number, they cannot disguise a figure.
    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
