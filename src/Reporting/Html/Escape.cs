using System.Globalization;
using System.Text;

namespace DocPipeline.Reporting.Html;

/// <summary>Makes any text harmless in a page: markup, control characters, and characters that turn the writing direction.</summary>
internal static class Escape
{
    /// <summary>Text between tags or inside a quoted attribute.</summary>
    public static void Append(StringBuilder html, string text)
    {
        var end = Math.Min(text.Length, VisibleText.Longest);
        var i = 0;
        while (i < end)
        {
            var plain = i;
            while (plain < end && IsPlain(text[plain]))
                plain++;
            html.Append(text, i, plain - i);
            i = plain;
            if (i >= end)
                break;
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
                rune = Rune.ReplacementChar;
            AppendRune(html, rune);
            i += length;
        }

        if (text.Length > end)
            html.Append(CultureInfo.InvariantCulture, $"… [{text.Length}]");
    }

    // By far most characters: ASCII without markup, and the common Chinese block with its full-width punctuation.
    private static bool IsPlain(char c) => c switch
    {
        '<' or '>' or '&' or '"' or '\'' => false,
        >= ' ' and < '\x7f' => true,
        >= '\u3001' and <= '\u3020' => true,
        >= '\u4e00' and <= '\u9fa5' => true,
        >= '\uff01' and <= '\uff5e' => true,
        _ => false,
    };

    private static void AppendRune(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '<': html.Append("&lt;"); break;
            case '>': html.Append("&gt;"); break;
            case '&': html.Append("&amp;"); break;
            case '"': html.Append("&quot;"); break;
            case '\'': html.Append("&#39;"); break;
            default: VisibleText.Append(html, rune); break;
        }
    }
}
