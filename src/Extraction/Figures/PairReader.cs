using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// "Label: value" outside tables and inside cells, several to a line, with or without a colon.
internal sealed class PairReader(ReadingTools tools, int? reportYear)
{
    private static readonly char[] ClauseEnds = ['\n', ';', '；', '。'];

    private readonly ColonPairs colons = new(tools);
    private readonly GapPairs gaps = new(tools);
    private readonly NumberedContact contacts = new(tools);
    private readonly ClauseReader clauses = new(tools);
    private readonly StatedAnswer answers = new(tools);

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
            pairs = gaps.Of(passage, context);
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

        foreach (var reading in Boxes(passage, place, around, context).Concat(answers.Touching(passage, place, around)))
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
                pairs.AddRange(gaps.Of(passage.Part(start, end - start), context).Select(p => (p.Label, p.Start + start, p.End + start)));
        }

        return pairs;
    }

    private IEnumerable<Reading> ReadPair(
        Passage passage, string label, int start, int end, PageRef place, ImmutableArray<string> around, ImmutableArray<string> outer, ImmutableArray<string> context, Period? heading, Period? only)
    {
        // 2024年7月1日起 2026年6月30日止: a day is no label of the next.
        if (Numbers.DateParser.Scan(label) is [{ Start: 0 } day] && label.TrimEnd().Length - day.Length <= 1)
            yield break;
        var text = passage.Text[start..end];
        if (tools.Labels.Match(label, context) is { Fields: [{ Kind: FieldKind.Text or FieldKind.Name }] })
        {
            start += LabelText.TranslationBefore(text);
            text = passage.Text[start..end][..clauses.EndOf(passage.Folded[start..end])];
        }

        ImmutableArray<string> labels = [.. outer.Reverse(), label.Trim()];
        var named = tools.Periods.Meant(label, reportYear);
        var period = named ?? heading ?? outer.Select(LabelIn).Concat(around.Take(2).Where(a => !PeriodReader.NamesSeveral(a)).Select(HeadingIn)).Select(o => tools.Periods.Meant(o, reportYear)).FirstOrDefault(p => p is not null) ?? only;
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
                if (values[i] is { } value && !IsOfAnother(passage.Folded[start..(start + value.Start)], match, [label, .. context]) && !tools.Examples.Hold(passage.Folded, start + value.Start) && !tools.LabelLike.IsLabel(passage.Text.Substring(start + value.Start, value.Length), match.Fields[i].Kind))
                    yield return Make(passage, start + value.Start, value.Length, value.Value, match.Fields[i], match.IsListed, named ?? (match.Fields[i].Kind == FieldKind.Date ? null : YearBefore(text, value.Start)) ?? period, labels, place, around);
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

    // 信用代码：… 成立日期：2004年4月7日 on the line above states values of its own as well.
    private static string HeadingIn(string around) =>
        Numbers.DateParser.Scan(PrintedText.Fold(around)).Any(d => d.Value.Precision == DatePrecision.Day) ? LabelIn(around) : around;

    // 成立日期：2000-01-11 in the cell at the left states its own value; the year in it is no heading.
    private static string LabelIn(string outer) =>
        PrintedText.Fold(outer).IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? outer[..colon] : outer;

    // 知识产权管理人员：专职2人，兼职3人: what stands before the figure names a part of what was asked for.
    private bool IsOfAnother(string before, LabelMatch match, ImmutableArray<string> context) =>
        before.Trim() is { Length: >= 2 } part && match.Fields is [{ Kind: FieldKind.Count } field] && tools.Labels.Match(part, context) is { IsListed: true, Fields: [{ Kind: FieldKind.Count } named] } && named != field;

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
