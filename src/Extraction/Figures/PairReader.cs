using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// "Label: value" outside tables and inside cells, several to a line, with or without a colon.
internal sealed class PairReader(ReadingTools tools, int? reportYear)
{
    private const int LongestLabel = 30;
    private const int LongestApart = 18;
    private const int ShortLine = 24;
    private const int LongestUnlisted = 36;
    private const int ShortestMonth = 7;

    /// <summary>Before a known label, a gap this wide (in heights of the text) ends the value at its left.</summary>
    private const double LabelGap = 0.7;

    private static readonly char[] ClauseEnds = ['\n', ';', '；', '。'];

    private readonly ColonPairs colons = new(tools);
    private readonly NumberedContact contacts = new(tools);
    private readonly ClauseReader clauses = new(tools);
    private readonly SpreadLabel spread = new(tools);
    private readonly HashSet<string> suffixes = [.. tools.Words("label-suffixes")];
    private readonly HashSet<string> restOfLabel = [.. tools.Words("label-last-characters")];

    /// <summary>Every pair of a text.</summary>
    /// <param name="passage">One line, or the text of a cell.</param>
    /// <param name="place">The page.</param>
    /// <param name="around">Headings above, nearest first.</param>
    /// <param name="outer">Labels of the cell the text stands in, nearest first; empty outside tables.</param>
    /// <param name="goesOn">True where the text only goes on with a sentence of the line above: it begins with no label.</param>
    /// <param name="asked">What the line above asks for where the text is its answer.</param>
    public IEnumerable<Reading> Read(Passage passage, PageRef place, ImmutableArray<string> around, ImmutableArray<string> outer, bool goesOn = false, string? asked = null)
    {
        var text = passage.Folded;
        ImmutableArray<string> context = [.. outer, .. around];
        List<(string Label, int Start, int End)> pairs =
            asked is not null ? [(asked, Question.AnswerStart(text), text.Length)]
            : outer.IsEmpty && around.Length > 0 && YearSeries.Of(text).Count > 0 ? [(around[0], 0, text.Length)] : colons.Of(text, context);
        if (pairs.Count == 0 && !goesOn)
            pairs = ByGap(passage, context);
        else if (asked is null && !goesOn && pairs.Count > 0 && text.Contains('\n', StringComparison.Ordinal))
            pairs.InsertRange(0, AboveColons(passage, pairs[0].Start - 1 - pairs[0].Label.Length, context));

        // 2023年营业收入：… / 研发占比：5.99% in one cell: the one year it speaks of holds for what names none.
        var only = pairs.Select(p => tools.Periods.Meant(p.Label, reportYear)).OfType<Period>().Distinct().ToList() is [var named] ? named : (Period?)null;

        // 2021年度 above its figures, in the cell or beside it: the year of all that names none.
        var heading = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var first && tools.Periods.IsPeriod(text[..first]) ? tools.Periods.Meant(text[..first], reportYear) : null;
        foreach (var (label, start, end) in pairs)
        {
            var whole = ColonPairs.WholeOf(text, pairs, start) ?? ColonPairs.BeforePart(pairs, label) ?? ColonPairs.BeforeParts(text, start - label.Length, pairs);
            foreach (var reading in ReadPair(passage, label, start, end, place, around, outer, whole is null ? context : [whole, .. context], heading, only))
                yield return reading;
        }

        foreach (var reading in Boxes(passage, place, around, context))
            yield return reading;
    }

    /// <summary>True where an answer names itself what it answers: 答：联系人：周某；联系电话：0519-… .</summary>
    public bool HoldsPair(Passage answer) =>
        answer.Folded.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && colons.Of(answer.Folded, []).Exists(p => p.Start > colon + 1 && tools.Labels.Match(p.Label, []) is { IsListed: true });

    // 统一社会信用代码 9132… above 名称：…, in one cell: of lines without a colon, those above the first label that has one are pairs of their own.
    private List<(string Label, int Start, int End)> AboveColons(Passage passage, int first, ImmutableArray<string> context)
    {
        var pairs = new List<(string Label, int Start, int End)>();
        for (int start = 0, end; (end = passage.Folded.IndexOf('\n', start)) >= 0 && end < first; start = end + 1)
        {
            if (end > start)
                pairs.AddRange(ByGap(passage.Part(start, end - start), context).Select(p => (p.Label, p.Start + start, p.End + start)));
        }

        return pairs;
    }

    // 名   称 常州某某有限公司: leading words that together are a label, then a gap.
    private List<(string Label, int Start, int End)> ByGap(Passage passage, ImmutableArray<string> context)
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

            if (end < 0)
                break;
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
                return rest.Length is >= 3 and <= 16 && rest.Contains('是', StringComparison.Ordinal) && rest.Contains('否', StringComparison.Ordinal);
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
    private bool EndsInRemark(string label) => label.Count(c => c == ' ') >= 3 || !tools.Labels.Parse(label).Core.EndsWith(')');

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

    private IEnumerable<Reading> ReadPair(
        Passage passage, string label, int start, int end, PageRef place, ImmutableArray<string> around, ImmutableArray<string> outer, ImmutableArray<string> context, Period? heading, Period? only)
    {
        var text = passage.Text[start..end];
        if (tools.Labels.Match(label, context) is { Fields: [{ Kind: FieldKind.Text or FieldKind.Name }] })
            text = text[..clauses.EndOf(passage.Folded[start..end])];
        ImmutableArray<string> labels = [.. outer.Reverse(), label.Trim()];
        var named = tools.Periods.Meant(label, reportYear);
        var period = named ?? heading ?? outer.Select(LabelIn).Concat(around.Take(2)).Select(o => tools.Periods.Meant(o, reportYear)).FirstOrDefault(p => p is not null) ?? only;
        var units = new UnitContext(tools.Labels.Parse(label).Unit, null, around.Select(a => UnitCaption.Find(a, tools.Units)).FirstOrDefault(u => u is not null));
        var money = units with { Caption = OuterLabels.MoneyOf(outer, tools) ?? UnitCaption.OfMoney(units.Caption, around, tools.Units) };
        if (contacts.Named(tools.Labels.Match(label, context), text) is { } match)
        {
            if (match.Fields is [{ Yearly: true } yearly] && YearSeries.Of(passage.Folded[start..end]) is { Count: > 0 } series)
            {
                foreach (var (year, at, length) in series)
                {
                    if (tools.Values.Read(yearly, text.Substring(at, length), money) is { } read)
                        yield return Make(passage, start + at + read.Start, read.Length, read.Value, yearly, match.IsListed, year, labels, place, around);
                }

                yield break;
            }

            var values = match.Fields.Length > 1
                ? tools.Values.ReadParts(match.Fields, text, money)
                : [tools.Values.Read(match.Fields[0], text, money)];
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] is { } value && !tools.Examples.Hold(passage.Folded, start + value.Start) && !tools.LabelLike.IsLabel(passage.Text.Substring(start + value.Start, value.Length), match.Fields[i].Kind))
                    yield return Make(passage, start + value.Start, value.Length, value.Value, match.Fields[i], match.IsListed, named ?? YearBefore(text, value.Start) ?? period, labels, place, around);
            }

            yield break;
        }

        var plain = text.Trim();
        if (plain.Length is 0 or > 40 || tools.Examples.Hold(passage.Folded, start) || tools.Units.Whole(PrintedText.Fold(plain).TrimEnd(')', ']')) is not null)
            yield break;
        var offset = start + text.IndexOf(plain, StringComparison.Ordinal);
        var folded = PrintedText.Fold(plain);
        var dates = Numbers.DateParser.Scan(folded);
        var token = tools.Values.Numbers.Scan(folded);
        FieldValue written = dates.Count == 1 && dates[0].Length >= folded.Length - 1 ? dates[0].Value
            : token.Count == 1 && token[0].Length == folded.Length && !CodeReader.IsBareNumber(folded) ? new QuantityValue(QuantityReader.Unnamed(token[0], units))
            : new TextValue(PrintedText.Canonical(plain));
        yield return Make(passage, offset, plain.Length, written, null, true, period, labels, place, around);
    }

    // 成立日期：2000-01-11 in the cell at the left states its own value; the year in it is no heading.
    private static string LabelIn(string outer) =>
        PrintedText.Fold(outer).IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? outer[..colon] : outer;

    // 研发费用：2022年度发生额 1,234.56元 names the year behind the colon.
    private Period? YearBefore(string text, int value) => value > 0 ? tools.Periods.Meant(text[..value].Trim(), reportYear) : null;

    // Behind 是 or 否 a box answers what stands before it. ☑ 国家制造业单项冠军企业 □ 国家专精特新“小巨人”企业: the label stands behind its box.
    private IEnumerable<Reading> Boxes(Passage passage, PageRef place, ImmutableArray<string> around, ImmutableArray<string> context)
    {
        var text = passage.Folded;
        for (var i = 0; i < text.Length; i++)
        {
            if ((!FlagReader.IsTicked(text[i]) && !FlagReader.IsOpen(text[i])) || text[..i].TrimEnd() is [.., '是' or '否' or '有' or '无'])
                continue;
            var end = i + 1;
            while (end < text.Length && text[end] is not ('\n' or ';' or '；' or ',' or '，') && !FlagReader.IsTicked(text[end]) && !FlagReader.IsOpen(text[end]))
                end++;
            var label = text[(i + 1)..end];

            // ●国家制造业单项冠军企业（否） or ●是否联合申报：□是 ☑否: the answer stands behind, and the mark only begins an item (StatedAnswer).
            if (!StatedAnswer.IsAsked(text, i + 1, end, tools.Values.Flags) && tools.Labels.Match(label, context) is { Fields: [{ Kind: FieldKind.Flag } field] } match)
            {
                var length = end - i - (label.Length - label.TrimEnd().Length);
                yield return Make(passage, i, length, new FlagValue(FlagReader.IsTicked(text[i])), field, match.IsListed, null, [label.Trim()], place, around);
            }

            i = end - 1;
        }
    }

    private static Reading Make(
        Passage passage, int start, int length, FieldValue? value, Field? field, bool isListed, Period? period, ImmutableArray<string> labels, PageRef place, ImmutableArray<string> around) =>
        new(labels, field, isListed, period, value, passage.Text.Substring(start, length).Trim(), place, passage.BoxOf(start, length),
            passage.Confidence, ReadingPlace.Pair, around, isListed ? "" : passage.Folded[(passage.Folded.LastIndexOfAny(ClauseEnds, Math.Max(0, start - 1)) + 1)..start]);
}
