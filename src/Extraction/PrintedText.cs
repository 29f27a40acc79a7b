using System.Buffers;
using System.Text;

namespace DocPipeline.Extraction;

// Figures, labels and names are compared in one form; what stands on the page is kept beside it, character for character.
internal static class PrintedText
{
    // Fonts that share one glyph between a radical and its character name the radical; NFKC knows only the Kangxi block.
    // Pairs of radical and character after Unicode's EquivalentUnifiedIdeograph.
    private const string Radicals =
        "⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺬示⺭礻⺮竹⺯糹⺰纟"
        + "⺲罒⺶羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页"
        + "⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    // Forms of one character that many fonts draw with one glyph: the text layer may name any of them, and the paper shows no difference.
    private const string Twins =
        "戶户戸户內内別别呂吕黃黄溫温淨净靑青淸清靜静彥彦敎教眞真旣既槪概卽即郞郎値值刪删奧奥換换沒没毀毁硏研甁瓶幷并屛屏姸妍吿告兌兑稅税脫脱悅悦";

    /// <summary>Stands in the table for what is left out; it is left out itself.</summary>
    private const char Nothing = '\u200B';

    private const int LongestOnStack = 512;

    /// <summary>The numbers of footnotes and powers, by the digit they are.</summary>
    public const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> AnyRaised = SearchValues.Create(Raised);

    private static readonly char[] Folded = BuildFolded();
    private static readonly char[] Squeezed = Array.ConvertAll(Folded, c => char.IsWhiteSpace(c) || c == '\uFEFF' ? Nothing : c);

    /// <summary>One character in its plain form: full-width to half-width, radicals to characters, every dash to a hyphen.</summary>
    public static char Fold(char c) => Folded[c];

    /// <summary>Folds each character; the result has the same length, so that positions keep their meaning.</summary>
    public static string Fold(string text) => Unchanged(text, Folded) == text.Length ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = Fold(source[i]);
    });

    /// <summary>Folded and without any white space.</summary>
    public static string Squeeze(string text)
    {
        // Most texts of a booklet are in that form already, and this is asked for more than anything else.
        var length = Unchanged(text, Squeezed);
        if (length == text.Length)
            return text;
        var plain = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, length).CopyTo(plain);
        for (var i = length; i < text.Length; i++)
        {
            var squeezed = Squeezed[text[i]];
            if (squeezed != Nothing)
                plain[length++] = squeezed;
        }

        return plain[..length].ToString();
    }

    // How many characters the text begins with that stand for themselves.
    private static int Unchanged(string text, char[] table)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (table[text[i]] != text[i] || text[i] == Nothing)
                return i;
        }

        return text.Length;
    }

    /// <summary>A text as it is reported: NFKC, one space between words, none beside Chinese characters.</summary>
    public static string Canonical(string text)
    {
        var normal = WithoutNotes(text).Normalize(NormalizationForm.FormKC);
        var builder = new StringBuilder(normal.Length);
        var gap = false;
        foreach (var c in normal)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                gap = builder.Length > 0;
                continue;
            }

            if (gap && IsWestern(c) && IsWestern(builder[^1]))
                builder.Append(' ');
            gap = false;
            builder.Append(c is (>= '\u2E80' and <= '\u2EFF') or (>= '\u4E00' and <= '\u9FFF') ? Folded[c] : c);
        }

        return builder.ToString();
    }

    /// <summary>True for the raised number of a footnote, or of a power.</summary>
    public static bool IsRaised(char c) => AnyRaised.Contains(c);

    /// <summary>The text without the numbers of footnotes, 研发投入¹; m² stays what it is.</summary>
    public static string WithoutNotes(string text)
    {
        if (!text.AsSpan().ContainsAny(AnyRaised))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsRaised(c) || kept.Length == 0 || !(IsChinese(kept[^1]) || kept[^1] is ')' or '）' or '%'))
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>True for Chinese characters, their punctuation left out.</summary>
    public static bool IsChinese(char c) => c is (>= '\u3400' and <= '\u9FFF') or '\u3007' or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(c);

    private static bool IsWestern(char c) => c < 0x2E80 && !char.IsSurrogate(c);

    private static char[] BuildFolded()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        for (var c = 0xFF01; c <= 0xFF5E; c++)
            table[c] = (char)(c - 0xFEE0);
        for (var c = 0x2E80; c <= 0x2FDF; c++)
            FoldByCompatibility(table, (char)c);
        for (var c = 0xF900; c <= 0xFAFF; c++)
            FoldByCompatibility(table, (char)c);
        for (var i = 0; i < Radicals.Length; i += 2)
            table[Radicals[i]] = Radicals[i + 1];
        for (var i = 0; i < Twins.Length; i += 2)
            table[Twins[i]] = Twins[i + 1];
        foreach (var c in "‐‑‒–—―−─━﹣⸺⸻")
            table[c] = '-';
        table['\u00A0'] = table['\u3000'] = table['\u2002'] = table['\u2003'] = table['\u2009'] = table['\u202F'] = ' ';
        table['〔'] = table['【'] = '[';
        table['〕'] = table['】'] = ']';
        table['︵'] = '(';
        table['︶'] = ')';
        table['﹪'] = '%';
        table['∕'] = table['⁄'] = '/';
        table['｡'] = '。';
        table['︰'] = table['﹕'] = table['∶'] = ':';
        return table;
    }

    private static void FoldByCompatibility(char[] table, char c)
    {
        var folded = c.ToString().Normalize(NormalizationForm.FormKC);
        if (folded.Length == 1)
            table[c] = folded[0];
    }
}
