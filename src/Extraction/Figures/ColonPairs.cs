using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// Labels that end at a colon, several to a line: 联系人：张三；联系电话：0519-… .
internal sealed partial class ColonPairs(ReadingTools tools)
{
    private const int LongestLabel = 30;

    /// <summary>统计负责人 is not 负责人: a short wording counts only as a whole.</summary>
    private const int SafeLabel = 4;

    /// <summary>Every pair of a text: its label, and where its value begins and ends.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="context">Labels and headings around it.</param>
    public List<(string Label, int Start, int End)> Of(string text, ImmutableArray<string> context)
    {
        var pairs = new List<(string Label, int Start, int End)>();
        var free = 0;
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            if (colon + 1 < text.Length && colon > 0 && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]))
                continue;
            var start = WholeOf(text, pairs, colon) is { } whole
                ? LabelStart(text, Math.Max(free, OpenBracket(text, colon) + 1), colon, [whole, .. context])
                : LabelStart(text, free, colon, context);
            // 其中：专职 2人: the colon only announces the parts.
            if (start < 0 || PrintedText.Squeeze(text[start..colon]) is "其中")
                continue;
            if (pairs.Count > 0)
                pairs[^1] = (pairs[^1].Label, pairs[^1].Start, start);
            pairs.Add((text[start..colon], colon + 1, text.Length));
            free = colon + 1;
        }

        return pairs;
    }

    /// <summary>知识产权管理人员：6（其中专职：4，兼职：2）: the label whose value opened the bracket a place stands in; null elsewhere.</summary>
    public static string? WholeOf(string text, IReadOnlyList<(string Label, int Start, int End)> pairs, int at) =>
        OpenBracket(text, at) is >= 0 and var open && pairs.LastOrDefault(p => p.Start <= open) is { Label: { } label } ? label : null;

    /// <summary>知识产权管理人员：4人 / 其中专职：3人 / 其中兼职：1人: the label a part goes on with; null where a label is no part.</summary>
    public static string? BeforePart(IReadOnlyList<(string Label, int Start, int End)> pairs, string label) =>
        WholeLabels.IsPart(label) ? pairs.TakeWhile(p => p.Label != label).LastOrDefault(p => !WholeLabels.IsPart(p.Label)).Label : null;

    /// <summary>知识产权管理人员 5人 其中 专职 3人 兼职 2人: the last label before 其中, with which those behind it go on; null elsewhere.</summary>
    public static string? BeforeParts(string text, int at, IReadOnlyList<(string Label, int Start, int End)> pairs) =>
        at > 0 && at < text.Length && text.LastIndexOf("其中", at + 1, StringComparison.Ordinal) is > 0 and var parts && !text.AsSpan(parts, at - parts).Contains('\n') ? pairs.LastOrDefault(p => p.Start <= parts).Label : null;

    private static int OpenBracket(string text, int at)
    {
        var closed = 0;
        for (var i = at - 1; i >= 0 && text[i] is not '。'; i--)
        {
            if (text[i] == ')')
                closed++;
            else if (text[i] == '(' && closed-- == 0)
                return i;
        }

        return -1;
    }

    // The longest label that ends at the colon; failing that, whatever follows the last gap.
    private int LabelStart(string text, int from, int colon, ImmutableArray<string> context)
    {
        var first = Math.Max(from, text.LastIndexOf('\n', Math.Max(0, colon - 1)) + 1);
        first = Math.Max(first, colon - (2 * LongestLabel));
        if (from > 0 && from < colon)
            first = Math.Max(first, from + ValueBehind().Match(text, from, colon - from).Length);
        for (var start = first; start < colon; start++)
        {
            if (char.IsWhiteSpace(text[start]) || (start > first && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1])) || IsInNumber(text, start))
                continue;
            if (text[start..colon].IndexOfAny([';', '；', '。']) >= 0 || BeginsWithDate(text[start..colon]))
                continue;
            var atBoundary = start == first || !PrintedText.IsChinese(text[start - 1]) || !PrintedText.IsChinese(text[start]);
            if (tools.Labels.Match(text[start..colon], context) is not { } match)
                continue;

            // …股份有限公司 统一社会信用代码: a label never begins in the middle of a word and goes on behind a gap.
            if (!atBoundary && text.AsSpan(start, colon - start).Contains(' '))
                continue;

            // Right behind the colon before stands that label's value, so an unlisted wording cannot begin there.
            if (match.IsListed ? atBoundary || colon - start >= SafeLabel : atBoundary && (start > from || from == 0 || text[start - 1] == '(') && (!HoldsMore(text[start..colon]) || (start == first && match.Fields is [{ Kind: Domain.FieldKind.Flag }])))
                return start;
        }

        var gap = text.LastIndexOfAny([' ', '\n', ',', '，', '。', ';', '；'], colon - 1 < 0 ? 0 : colon - 1);
        var unknown = Math.Max(gap + 1, first);
        return unknown < colon && colon - unknown <= LongestLabel ? unknown : -1;
    }

    // 开始年月：2024-07 结束年月：…: the month is a part of the date before it.
    private static bool IsInNumber(string text, int at) =>
        char.IsAsciiDigit(text[at]) ? at > 1 && IsStroke(text[at - 1]) && char.IsAsciiDigit(text[at - 2]) : at > 0 && at + 1 < text.Length && IsStroke(text[at]) && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsStroke(char c) => c is '-' or '/' or '.';

    // 成立日期：2001年4月25日，注册资本：1835万元: the date is the value of the label before it, not the year of the one behind.
    private static bool BeginsWithDate(string label) =>
        char.IsAsciiDigit(label[0]) && Numbers.DateParser.Scan(label) is [{ Start: 0 }, ..];

    // 孙某，经办人手机 and 新能源 经办人手机 are a value and the next label.
    private static bool HoldsMore(string label) =>
        label.IndexOfAny([',', '，', ';', '；', '。', '@']) >= 0 || (label.Trim().Contains(' ', StringComparison.Ordinal) && label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(p => p.Length > 1));

    // 市级资金：15.00 区级配套资金：15.00, 信用代码：【9132…】 ③ 法定代表人：【…】: right behind its colon stands a label's own amount or frame, and no number of the label behind.
    [GeneratedRegex(@"^\s*(?:[\[〖「『][^\[\]〖〗「」『』]+[\]〗」』]|\d[\d,]*\.\d{2,}(?=\s))", RegexOptions.CultureInvariant)]
    private static partial Regex ValueBehind();
}
