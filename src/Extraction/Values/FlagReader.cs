using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Values;

// Ticked boxes and plain words: ☑是 □否, 是√ 否□, 是(√) 否( ), 是, 无.
internal sealed partial class FlagReader
{
    private const char Unread = '\uFFFD';
    private readonly string[] yes;
    private readonly string[] no;

    public FlagReader(Vocabulary vocabulary)
    {
        yes = [.. Words(vocabulary, "flag-yes")];
        no = [.. Words(vocabulary, "flag-no")];
    }

    /// <summary>True for a mark that is set.</summary>
    public static bool IsTicked(char c) => c is '☑' or '√' or '■' or '☒' or '✓' or '✔' or '●' or '◉' or '◎' or '⊙' or '▣' or '✅' or '◼' or '▇' or '█' or '\uF052' or '\uF0FE' or '\uF0FC';

    /// <summary>True for a mark that is not set.</summary>
    public static bool IsOpen(char c) => c is '□' or '☐' or '○' or '◻' or '▢' or '◯' or '\uF0A3' or '\uF06F' or '\uF0A8';

    /// <summary>True where a text holds marks of either kind.</summary>
    public static bool HasMarks(string text) => BoxesOf(text).Any(c => IsTicked(c) || IsOpen(c));

    /// <summary>True where the first thing of a text is a mark, drawn or printed.</summary>
    public static bool BeginsWithMark(string text) => BoxesOf(text) is [var first, ..] && (IsTicked(first) || IsOpen(first));

    /// <summary>The same of a text whose drawn boxes are marks already.</summary>
    public static bool HoldsMark(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded)
        {
            if (IsTicked(c) || IsOpen(c))
                return true;
        }

        return false;
    }

    /// <summary>Boxes drawn with brackets, [√] and ( ), become one mark each; every other character keeps its place.</summary>
    public static string BoxesOf(string text) => WithLetters(WithCircles(text)) is var drawn && (drawn.IndexOfAny(['[', '(', '【', '（', '〔', '［']) < 0 || !Answer().IsMatch(PrintedText.Fold(drawn)))
        ? drawn
        : Drawn().Replace(PrintedText.Fold(drawn), m => (m.Value.AsSpan().IndexOfAny("√✓✔") >= 0 ? "☑" : "□").PadRight(m.Length));

    // [M]是 []否: what a tick between brackets looks like to keyboards and to recognition. (A)是 (B)否 are numbered answers.
    private static string WithLetters(string text) => text.AsSpan().IndexOfAny('[', '［', '【') < 0 ? text
        : LetterTick().Replace(PrintedText.Fold(text), m => "☑".PadRight(m.Length));

    // 〇是 ●否: before an answer the zero of Chinese numerals is an open circle. 是 口 否☑: and beside one a mouth is an open box.
    private static string WithCircles(string text)
    {
        if (text.Contains('〇', StringComparison.Ordinal))
            text = Circle().Replace(text, "○");
        return text.Contains('口', StringComparison.Ordinal) ? Mouth().Replace(text, "□") : text;
    }

    /// <summary>What a column headed by an answer and nothing else stands for; null for every other heading.</summary>
    public bool? AnswerOf(string heading) => PrintedText.Squeeze(heading) is not { Length: > 0 } word || !char.IsLetter(word[0]) ? null
        : no.Contains(word) ? false : yes.Contains(word) ? true : null;

    /// <summary>True where a text is one mark.</summary>
    public static bool IsOnlyMark(string text) => PrintedText.Squeeze(BoxesOf(text)) is [var mark] && (IsTicked(mark) || IsOpen(mark));

    /// <summary>Yes, no, or null where it cannot be told (none ticked, or both).</summary>
    public bool? Read(string text)
    {
        var boxed = BoxesOf(text);
        if (OneMark().Match(boxed) is { Success: true } lone && Word(lone.Groups["a"].Value) is not null && Word(lone.Groups["b"].Value) is not null)
            return AnswerOf(lone);
        if (OuterMark().Match(boxed) is { Success: true } outer && Word(outer.Groups["a"].Value) is not null && Word(outer.Groups["b"].Value) is not null)
            return Nearest(outer);
        var plain = PrintedText.Squeeze(boxed);

        // A letter is all that keyboards have for ×, and recognition as well.
        if (plain is "x" or "X")
            plain = "×";
        var options = Options(plain);
        if (options.Count == 0)
            return HoldsBoth(plain) ? null : Word(plain.TrimEnd('。', ';', ','));
        if (options.Count == 1 && options[0].Option.Length == 0)
            return options[0].Ticked;
        bool? answer = null;
        foreach (var (option, ticked) in options)
        {
            if (Word(option) is not { } meaning)
                continue;
            if (ticked && answer is not null && answer != meaning)
                return null;
            if (ticked)
                answer = meaning;
        }

        return answer ?? OnlyOption(options);
    }

    // 是 V否: both answers stand there, and what may have been the mark between or beside them is none.
    private static bool HoldsBoth(string plain) => BothAnswers().IsMatch(plain);

    // 是 ☑否: one of two boxes was not read. The one that is ticked and stands close to an answer gives it; else nobody knows.
    private bool? AnswerOf(Match lone)
    {
        var (before, behind) = (lone.Groups["before"].Length > 0, lone.Groups["behind"].Length > 0);
        return !IsTicked(lone.Groups["mark"].Value[0]) || before == behind ? null : Word(lone.Groups[before ? "b" : "a"].Value);
    }

    // 是  否√: one tick for both answers belongs to the one it stands beside.
    private bool? Nearest(Match outer)
    {
        var (first, last) = (outer.Groups["first"].Value, outer.Groups["last"].Value);
        return (first.Length > 0) == (last.Length > 0) || !IsTicked((first + last)[0]) ? null : Word(outer.Groups[first.Length > 0 ? "a" : "b"].Value);
    }

    /// <summary>The options of a row of boxes, each with whether it is ticked.</summary>
    public static ImmutableArray<(string Option, bool Ticked)> OptionsOf(string text) => [.. Options(PrintedText.Squeeze(BoxesOf(text)))];

    // A single box before 是 that is left open says no; a single box before 否 says nothing.
    private bool? OnlyOption(List<(string Option, bool Ticked)> options) =>
        options.Count == 1 && !options[0].Ticked && Word(options[0].Option) == true ? false : null;

    private static List<(string Option, bool Ticked)> Options(string plain)
    {
        var options = new List<(string Option, bool Ticked)>();
        if (plain.Length == 0 || !HasMarks(plain))
            return options;

        // 八大产业链：☑集成电路□机器人: what stands before the first box heads them all.
        if (Heading().Match(plain) is { Success: true, Length: var behind })
            plain = plain[behind..];

        // 小巨人企业□是☑否: what stands before the first box is no answer, and an answer ends it all.
        var first = FirstMark(plain);
        if (first > 0 && plain[..first] is not ("是" or "否" or "有" or "无") && !IsMark(plain[^1]) && first + 1 < plain.Length && plain[first + 1] is '是' or '否' or '有' or '无')
            plain = plain[first..];
        var markFirst = IsMark(plain[0]);
        var start = 0;
        bool? mark = null;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!IsMark(plain[i]))
                continue;

            // □√是 is a box with a tick beside it: one mark.
            var end = i + 1;
            var ticked = IsTicked(plain[i]);
            while (end < plain.Length && (IsTicked(plain[end]) || IsOpen(plain[end])) && IsTicked(plain[end]) != ticked && markFirst && end == i + 1)
            {
                ticked = true;
                end++;
            }

            var text = plain[start..i].Trim(',', ';', '、', '/', '。');
            if (markFirst)
            {
                if (mark is { } before)
                    options.Add((text, before));
                mark = ticked;
            }
            else
            {
                options.Add((text, ticked));
            }

            start = end;
            i = end - 1;
        }

        if (markFirst && mark is { } last)
            options.Add((plain[start..].Trim(',', ';', '、', '/', '。'), last));
        return options;
    }

    private static int FirstMark(string plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsMark(plain[i]))
                return i;
        }

        return -1;
    }

    [GeneratedRegex(@"^[\u3400-\u9FFF]{3,}[:：](?=[□☐○☑√■☒✓✔●◉]\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    // What nobody could read before an answer was its box; a person looks at it in any case.
    private static bool IsMark(char c) => IsTicked(c) || IsOpen(c) || c == Unread;

    private bool? Word(string text)
    {
        // ☑ 1是 □ 2否, 2.否, B、否: statistical forms number the answers.
        text = AnswerNumber().Replace(text, "");

        // 是否获得认定 asks, and 是口否 holds both answers.
        if (Undecided().IsMatch(text))
            return null;
        if (no.Contains(text))
            return false;
        if (yes.Contains(text))
            return true;
        return no.Any(w => w.Length > 0 && char.IsLetter(w[0]) && text.StartsWith(w, StringComparison.Ordinal)) ? false
            : yes.Any(w => char.IsLetter(w[0]) && text.StartsWith(w, StringComparison.Ordinal)) ? true
            : null;
    }

    [GeneratedRegex(@"^\s*(?<a>[是否有无])(?<before>\s*)(?<mark>[^\w\s])(?<behind>\s*)(?<b>[是否有无])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OneMark();

    [GeneratedRegex(@"^\s*(?<first>[^\w\s]?)\s*(?<a>[是否有无])[\s/、]*(?<b>[是否有无])\s*(?<last>[^\w\s]?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OuterMark();

    [GeneratedRegex(@"^(?:是\w?否|有\w?无|能否|是不是|有没有)", RegexOptions.CultureInvariant)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"(?<=(?:^|[\s是否有无□☐○☑√■✓✔●])\s*)口(?=\s*[是否有无])|(?<=[是否有无]\s*)口(?=\s*(?:$|[是否有无□☐○☑√■✓✔●]))", RegexOptions.CultureInvariant)]
    private static partial Regex Mouth();

    [GeneratedRegex(@"^\w?(?:是\w?否|有\w?无)\w?$", RegexOptions.CultureInvariant)]
    private static partial Regex BothAnswers();

    [GeneratedRegex(@"^(?:[1-9A-D][.、):．]|\([1-9A-D]\)|[1-9①-④])(?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerNumber();

    [GeneratedRegex(@"[\[【]\s?[MVWYNJmvwyn]\s?[\]】](?=\s*[是否有无])|(?<=[是否有无]\s*)[\[【]\s?[MVWYNJmvwyn]\s?[\]】]", RegexOptions.CultureInvariant)]
    private static partial Regex LetterTick();

    // Empty brackets are boxes only where something is ticked, or where the answers stand beside them.
    [GeneratedRegex(@"[\[(]\s*[√✓✔]\s*[\])]|[\[(]\s*[\])]\s*[是否有无]|[是否有无]\s*[\[(]\s*[\])]", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"[\[(]\s{0,4}[√✓✔]?\s{0,4}[\])]", RegexOptions.CultureInvariant)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"〇(?=\s*[是否有无])|(?<=[是否有无]\s*)〇(?![〇一二三四五六七八九])", RegexOptions.CultureInvariant)]
    private static partial Regex Circle();

    private static IEnumerable<string> Words(Vocabulary vocabulary, string list) => vocabulary.WordsOf(list).Select(PrintedText.Squeeze);
}
