using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 名   称 常州某某有限公司: where label and value stand on one line and no colon parts them.
internal sealed class GapPairs(ReadingTools tools)
{
    private const int LongestLabel = 30;
    private const int LongestApart = 18;
    private const int ShortLine = 24;
    private const int LongestUnlisted = 36;
    private const int ShortestMonth = 7;

    /// <summary>Before a known label, a gap this wide (in heights of the text) ends the value at its left.</summary>
    private const double LabelGap = 0.7;

    private readonly SpreadLabel spread = new(tools);
    private readonly HashSet<string> suffixes = [.. tools.Words("label-suffixes")];
    private readonly HashSet<string> restOfLabel = [.. tools.Words("label-last-characters")];

    /// <summary>The pairs of a text: leading words that together are a label, then a gap, then what the label names.</summary>
    public List<(string Label, int Start, int End)> Of(Passage passage, ImmutableArray<string> context)
    {
        var pairs = new List<(string Label, int Start, int End)>();
        var text = passage.Folded;

        // A label broken over two lines is one label, not a label and its value.
        if (text.Contains('\n', StringComparison.Ordinal) && tools.Labels.Match(text, context) is { IsListed: true })
            return pairs;
        if (LabelText.BeforeTranslation(text) is { } translated && tools.Labels.Match(translated, context) is { IsListed: true })
            return pairs;
        if (spread.Holds(text) && (tools.Labels.Match(text, context) is not null || SpreadLabel.IsEven(passage)))
            return pairs;
        var begin = LineCodes.Before(text);
        var dates = Numbers.DateParser.Scan(text);
        while (begin < text.Length)
        {
            var end = -1;
            LabelMatch? named = null;
            ImmutableArray<string> own = ColonPairs.BeforeParts(text, begin, pairs) is { } sum ? [sum, .. context] : context;
            var touching = begin > 0 || text.Length <= ShortLine;
            for (var gap = NextGap(text, begin, begin, touching); gap < text.Length && gap - begin <= LongestLabel; gap = NextGap(text, begin, gap + 1, touching))
            {
                // Behind a comma a sentence goes on, not a label.
                var label = text[begin..gap];
                if (label.IndexOfAny([',', '，', '。', ';', '；']) >= 0 || FlagReader.HoldsMark(label))
                    break;

                // 注册地址(与营业执照一 致): no label ends inside its brackets.
                if (label.Count(c => c == '(') > label.Count(c => c == ')'))
                    continue;

                // 自2024年7月至…: nor inside a date, and 开始时间 2024年7月 结束时间 is none: a day or a month is its label's value.
                if (dates.Exists(d => d.Start < gap && gap < d.Start + d.Length))
                    continue;
                if (dates.Exists(d => d.Start > begin && d.Start + d.Length <= gap && d.Length >= ShortestMonth))
                    break;

                // 成立年月日 2003 年 is no longer label than 成立年月日: years are not part of one.
                if (tools.Labels.Match(label, own) is not { } match || !(match.IsListed || IsSame(match, named, end < 0 ? "" : text[end..gap]) || IsAnswered(match, text, gap) || (end < 0 && StandsApart(match, passage, begin, gap))))
                    continue;
                if (end < 0 || CoreLength(label) > CoreLength(text[begin..end]))
                    (end, named) = (gap, match);
            }

            // 250 职工总数 43 研发人员: whether 43 is before its label or behind it, or the numbers are codes and nothing is filled in, nothing tells.
            if (end < 0)
                return char.IsAsciiDigit(text[0]) && tools.Labels.Match(text[begin..], own) is { IsListed: true } ? [] : pairs;
            var stop = YearSeries.Of(text[end..]).Count > 0 ? text.Length : NextLabel(passage, end + 1, named is { Fields: [{ Kind: FieldKind.Count }] } ? [.. own, text[begin..end]] : own);
            pairs.Add((text[begin..end], end, stop));
            begin = stop;
            while (begin < text.Length && char.IsWhiteSpace(text[begin]))
                begin++;
        }

        return pairs;
    }

    // 申报联系人 is listed, 申报联系人姓名 names the same field.
    private bool IsSame(LabelMatch match, LabelMatch? named, string added) =>
        named is not null && match.Fields.SequenceEqual(named.Fields) && (suffixes.Contains(PrintedText.Squeeze(added)) || restOfLabel.Contains(PrintedText.Squeeze(added)) || PrintedText.Squeeze(added) is ['(', .., ')']);

    // 1.5 主要技术领域        新能源: a short wording at the beginning of its line, its value a column away.
    private static bool StandsApart(LabelMatch match, Passage passage, int begin, int gap) =>
        begin == 0 && gap <= LongestApart && match.Fields is [{ Kind: FieldKind.Text or FieldKind.Name or FieldKind.Code or FieldKind.Date }] &&
        gap + 1 < passage.Text.Length && passage.GapBefore(gap + 1) > passage.HeightAt(gap + 1);

    // A wording the dictionary does not list counts where what stands behind it can only be its value: boxes for a
    // question, a number in the field's own unit, a date.
    private bool IsAnswered(LabelMatch match, string text, int gap)
    {
        if (match.Fields.Length > 2 || gap >= text.Length || gap > LongestUnlisted || !(char.IsLetter(text[gap - 1]) || text[gap - 1] is ')' or '?' or '"' or '”'))
            return false;
        var rest = text[gap..].TrimStart();
        switch (match.Fields[0].Kind)
        {
            case FieldKind.Flag:
                rest = PrintedText.Squeeze(rest);
                return rest is "是" or "否" or "有" or "无" || rest.Length is >= 3 and <= 16 && rest.Contains('是', StringComparison.Ordinal) && rest.Contains('否', StringComparison.Ordinal);
            case FieldKind.Date:
                return Numbers.DateParser.Scan(rest) is [{ Start: 0 }, ..];
            case FieldKind.Money or FieldKind.Count or FieldKind.Percent:
                return tools.Values.Numbers.Scan(rest) is [var token, ..] && token.Start <= (rest.StartsWith("人民币", StringComparison.Ordinal) ? 3 : 0) &&
                    (token.Unit is null ? token.Length == rest.Length : tools.Values.Read(match.Fields[0], rest[..token.End], UnitContext.None) is not null);
            default:
                return false;
        }
    }

    private int CoreLength(string label) => tools.Labels.Parse(label).Core.Length;

    private int NextGap(string text, int begin, int from, bool touching)
    {
        for (var gap = from; gap < text.Length; gap++)
        {
            // 项 目 题 名某某中心, 项目申报单位（盖章）某某公司: a label set to the width of its place touches its value.
            if (gap > begin + 2 && PrintedText.IsChinese(text[gap]) && (text[gap - 1] == ')' ? EndsInRemark(text[begin..gap]) : text[gap - 2] == ' ' && Segment.IsSpacedOut(text, begin, gap)))
                return gap;

            // 专职人员数6人: behind another pair, a label may touch its figure.
            // 职工总数（人）1282: behind the unit in its brackets a figure may touch any label.
            if (text[gap] == ' ' || (gap > from + 2 && char.IsAsciiDigit(text[gap]) && text[gap - 1] == ')' && tools.Labels.Parse(text[from..gap]).Unit is not null) ||
                (touching && (gap > from + 2 || gap == begin + 2) && char.IsAsciiDigit(text[gap]) && PrintedText.IsChinese(text[gap - 1]) && !tools.Labels.Parse(text[from..gap]).Core.EndsWith('近')))
                return gap;
        }

        return text.Length;
    }

    // 辖市(区)财政配套 goes on behind its bracket; 所 属 辖 市 ( 区 ) and 单位(盖章) do not.
    // 单位地址(注册地址)常州市…: what stands in the bracket is the same label in other words.
    private bool EndsInRemark(string label) => label.Count(c => c == ' ') >= 3 || !tools.Labels.Parse(label).Core.EndsWith(')') ||
        (label.LastIndexOf('(') is > 2 and var open && tools.Labels.Match(label[(open + 1)..^1], []) is { IsListed: true, Fields: [{ Kind: FieldKind.Text or FieldKind.Name or FieldKind.Code or FieldKind.Date }] });

    // A value ends where, behind a wide gap or on the next line, the next label begins.
    private int NextLabel(Passage passage, int from, ImmutableArray<string> context)
    {
        var text = passage.Folded;
        for (var i = from + 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || (text[i - 1] != '\n' && passage.GapBefore(i) < LabelGap * passage.HeightAt(i)))
                continue;
            for (var end = NextGap(text, i, i, true); end <= text.Length && end - i <= LongestLabel; end = NextGap(text, i, end + 1, true))
            {
                // ☑否 国家专精特新“小巨人”企业: a box is an answer to what stands before it, not the beginning of a label.
                if (FlagReader.HoldsMark(text.AsSpan(i, end - i)))
                    break;
                if (tools.Labels.Match(text[i..end], context) is { } match && (match.IsListed || IsAnswered(match, text, end)))
                    return i;
                if (end == text.Length)
                    break;
            }
        }

        return text.Length;
    }
}
