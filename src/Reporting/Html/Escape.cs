using System.Globalization;
using System.Text;

namespace DocPipeline.Reporting.Html;

/// <summary>Makes any text harmless in a page: markup, control characters, and characters that turn the writing direction.</summary>
internal static class Escape
{
    // No field of a form is longer; a longer one would be an attempt to swell the report.
    private const int Longest = 2000;

    /// <summary>Text between tags or inside a quoted attribute.</summary>
    public static void Append(StringBuilder html, string text)
    {
        var shown = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown++ == Longest)
            {
                html.Append(" … ").Append(text.Length.ToString(CultureInfo.InvariantCulture));
                return;
            }

            AppendRune(html, rune);
        }
    }

    private static void AppendRune(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '&': html.Append("&amp;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            case '\n': html.Append('\n'); break;
            default:
                if (IsUnseen(rune))
                    html.Append("⟦U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append('⟧');
                else
                    html.Append(rune.ToString());
                break;
        }
    }

    // Bidi overrides and zero-width characters are of category Format: shown by number, they cannot disguise a figure.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value == 0xFFFD;
}
