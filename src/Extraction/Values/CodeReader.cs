using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Values;

// The code in a place where words stand beside it: 徐某 0519-81152284, ip1@example.com 单位传真. It is kept whole and as
// printed: a character too many is the applicant's, and must be seen.
internal static partial class CodeReader
{
    // A telephone number without area code; the other codes are longer.
    private const int FewestCharacters = 7;

    // Amounts have fewer digits than this, or separators between them.
    private const int ShortestNumber = 11;

    // What stands alone in the place of a code is one, however short; a lone bracket is none.
    private const int FewestOfAll = 4;

    /// <summary>The first code of a text and where it stands; null where words are all there is.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="isMail">True where a mail address is looked for, false for numbers.</param>
    public static (string Code, int Start, int Length)? Read(string text, bool isMail)
    {
        var folded = PrintedText.Fold(text);
        foreach (Match match in (isMail ? MailRun() : Run()).Matches(folded))
        {
            var (start, end) = Trim(folded, isMail, match.Index, match.Index + match.Length - CopyNumber().Match(match.Value).Length);
            var parts = folded[start..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] own = [.. parts.Where(p => !Pattern().IsMatch(p) && (isMail ? !IsNumber(p) : !p.Contains('@', StringComparison.Ordinal)))];
            if (own.Length > 0 && (isMail ? own.Any(p => p.Contains('@', StringComparison.Ordinal)) : Size(string.Concat(own)) >= FewestCharacters))
                return (string.Join(own.All(p => Size(p) >= FewestCharacters) ? " " : "", own), start, end - start);
        }

        // USCC or Tel. is what the label says once more in English: no number is without a digit.
        var whole = PrintedText.Squeeze(text);
        return Size(whole) >= FewestOfAll && (isMail || whole.Any(char.IsAsciiDigit)) && !whole.Any(PrintedText.IsChinese) && !Pattern().IsMatch(whole) ? (whole, 0, text.Length) : null;
    }

    /// <summary>True for one mail address and nothing else.</summary>
    public static bool IsMailAddress(string folded) => MailAddress().IsMatch(folded.Trim());

    /// <summary>True for long runs of digits without separator, and those with a leading zero: they are numbers of things, not amounts.</summary>
    public static bool IsBareNumber(string folded) =>
        folded.All(char.IsAsciiDigit) && (folded.Length >= ShortestNumber || (folded.Length > 1 && folded[0] == '0'));

    private static int Size(string part) => part.Count(char.IsAsciiLetterOrDigit);

    private static bool IsNumber(string part) => part.Count(char.IsAsciiDigit) >= FewestCharacters && !part.Any(char.IsAsciiLetter) && !part.Contains('@', StringComparison.Ordinal);

    // Punctuation and brackets around it, and the half of a bracket whose other half stands with the words.
    private static (int Start, int End) Trim(string text, bool isMail, int start, int end)
    {
        while (start < end && (IsEdge(text[start], isMail) || text[start] == ')' || (text[start] == '(' && text.IndexOf(')', start, end - start) < 0)))
            start++;
        while (start < end && (IsEdge(text[end - 1], isMail) || text[end - 1] == '(' || (text[end - 1] == ')' && text.IndexOf('(', start, end - start) < 0)))
            end--;
        return end - start > 2 && text[start] == '(' && text.IndexOf(')', start, end - start) == end - 1 ? Trim(text, isMail, start + 1, end - 1) : (start, end);
    }

    // An address begins and ends with a letter or a digit: what else stands there ends the sentence, ° for 。 among it. What nobody could read may be either.
    private static bool IsEdge(char c, bool isMail) => isMail ? !char.IsAsciiLetterOrDigit(c) && c != '\uFFFD' : char.IsWhiteSpace(c) || c is ':' or ',' or ';' or '.' or '、' or '。' or '/' or '-' or '_' or '"' or '“' or '”' or '[' or ']' or '*';

    // 91320413MA2K6RJU4H (1/1): which copy of the licence it is.
    [GeneratedRegex(@"\s*[(\[]\s*\d{1,2}\s*[-/]\s*\d{1,2}\s*[)\]]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CopyNumber();

    // 9132XXXXXXXXXXXXXX shows what a code looks like; a true one may hold some in a row.
    [GeneratedRegex("[Xx]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // Everything that is no Chinese character; 转 leads to an extension.
    [GeneratedRegex(@"(?:[^\u3007\u3400-\u9FFF\uF900-\uFAFF\uD800-\uDFFF]|(?<=\d\s?)转(?=\s?\d))+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"[^\u3007\u3400-\u9FFF\uF900-\uFAFF\uD800-\uDFFF,;/、()<>]+", RegexOptions.CultureInvariant)]
    private static partial Regex MailRun();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();
}
