using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Numbers;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// Figures in running text. A label counts only right before its figure, and only where nothing narrows its meaning:
// 新产品销售收入 is not 销售收入.
internal sealed partial class ProseReader
{
    private const int LongestWording = 40;
    private const int LongestClause = 22;
    private const int Outer = 3;

    private static readonly char[] SentenceEnds = ['。', ';', '；', '\n', '!', '?'];

    private readonly ReadingTools tools;
    private readonly string[] linking;
    private readonly string[] openers;
    private readonly int? reportYear;
    private readonly ProjectTerm term;

    public ProseReader(ReadingTools tools, int? reportYear)
    {
        this.tools = tools;
        this.reportYear = reportYear;
        term = new ProjectTerm(tools);
        linking = [.. tools.Words("linking-words").Concat(tools.Words("target-words")).Distinct().OrderByDescending(w => w.Length)];
        openers = tools.Words("prose-openers");
    }

    /// <summary>Every figure of a passage.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="place">The page.</param>
    /// <param name="around">Headings above, nearest first.</param>
    /// <param name="begun">What its first sentence began with on the page before.</param>
    /// <param name="asked">True where the text answers the first of the headings: a cell beside its label.</param>
    /// <param name="year">The year of all that names none: 2021年 in the cell beside it.</param>
    public IEnumerable<Reading> Read(Passage passage, PageRef place, ImmutableArray<string> around, string begun = "", bool asked = false, Period? year = null)
    {
        var text = passage.Folded;
        var start = 0;
        var earlier = year;
        List<Period?> listed = [];
        while (start < text.Length)
        {
            var end = text.IndexOfAny(SentenceEnds, start);
            while (end > start && end + 1 < text.Length && (text[end] == '\n' ? GoesOn(text, end) || UnpartedLabels.EndsAt(text, end, tools) : text[end] is ';' or '；' && text.AsSpan(end + 1).TrimStart().StartsWith("其中")))
                end = text.IndexOfAny(SentenceEnds, end + 1);
            if (end < 0)
                end = text.Length;
            foreach (var reading in Sentence(passage, start, end, place, around, earlier, asked, listed))
            {
                earlier = reading.Period ?? earlier;
                yield return start == 0 && begun.Length > 0 ? reading with { Sentence = begun + reading.Sentence } : reading;
            }

            if (end < text.Length && text[end] == '\n')
                earlier = year;
            if (end < text.Length && text[end] is not (';' or '；'))
                listed.Clear();
            start = end + 1;
        }
    }

    // 知识产权管理人员5人；其中：专职3人，兼职2人 goes on with its parts. …比例分别为 / 5.7%、6.9%: no sentence ends with such a word, nor between a number and what it counts: 690 / 件，其中….
    private static bool GoesOn(string text, int end) =>
        text[end - 1] is '为' or ',' or '，' or '、' or '占' or '达' or '约' or '及' or '和' or '的' || (char.IsAsciiDigit(text[end - 1]) && text[end + 1] is '年' or '件' or '人' or '名' or '项' or '家' or '万' or '亿' or '元' or '%');

    private IEnumerable<Reading> Sentence(Passage passage, int start, int end, PageRef place, ImmutableArray<string> around, Period? earlier, bool answers, List<Period?> listed)
    {
        var sentence = passage.Folded[start..end];
        foreach (var reading in term.Read(passage, start, sentence, place, around, answers && around.Length > 0 ? around[0] : ""))
            yield return reading;
        var tokens = tools.Values.Numbers.Scan(sentence).Where(t => !t.IsCode).ToList();
        var numerator = "";
        var whole = false;

        // 项目经费来源（万元） | 总投入230.00，其中市级资金20.00: the label says once what all of the answer counts in.
        var counted = answers && around.Length > 0 && tools.Labels.Parse(around[0]).Unit is { Dimension: UnitDimension.Money } money ? money : null;

        // 知识产权管理人员 | 8（专职4，兼职4）: people, whether that is said again or not.
        var counts = answers && around.Take(Outer).Any(a => tools.Labels.Match(a, []) is { IsListed: true, Fields: [{ Kind: FieldKind.Count }] });
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Unit is { Dimension: UnitDimension.Time } || (tokens[i].Unit is null && counted is null && !counts) || IsSpent(sentence[tokens[i].End..]) || tools.Examples.Hold(passage.Folded, start + tokens[i].Start))
                continue;
            // 专利实施率不低于88%: what is asked for is a figure only where the applicant asks it of itself.
            var asked = ValueReader.IsThreshold(sentence, tokens[i]);
            var before = PrintedText.Squeeze(asked ? ValueReader.WithoutThreshold(sentence[..tokens[i].Start]) : sentence[..tokens[i].Start]);
            if (asked && (IsDemand().IsMatch(before) || Linked(before, around, answers)?.Match.Fields is not [var goal] || !ValueReader.IsGoal(goal)))
                continue;
            if ((Share(before, numerator) ?? Linked(before, around, answers) ?? (whole ? PartOfWhole(before) : null)) is not { } found || (found.Match.Fields[0].Yearly && (PartOfYear().IsMatch(before) || OfSeveralYears().IsMatch(before))))
                continue;
            if (NarrowedFigure.Is(found.Match.Fields[0], before))
            {
                numerator = "";
                continue;
            }

            if (tokens[i].Unit is null && !(found.Match.Fields[0].Kind == FieldKind.Money ? counted is not null : counts && found.Match.Fields[0].Kind == FieldKind.Count))
                continue;
            numerator = found.Label;
            whole = found.Match is { IsListed: true, Fields: [{ Kind: FieldKind.Count }] };
            var run = before.Contains("分别", StringComparison.Ordinal) ? Run(tokens, i, sentence) : 1;
            var years = run > 1 || Respectively().IsMatch(before) ? NamedYears.Of(found.Before[(found.Before.LastIndexOfAny(['。', ';', '；']) + 1)..]) : [];

            // 2021年、2022年、2023年，销售收入分别为…；研发费用分别为…: the years hold to the end of the sentence.
            if (years.Count > 1)
            {
                listed.Clear();
                listed.AddRange(years);
            }
            else if (years.Count == 0 && run > 1 && !IsJoined(found))
            {
                years = [.. listed];
            }

            // 2020年、2021年、2022年分别为 and one figure: the others were not read, and whose year it is nobody knows.
            if ((run > 1 && years.Count != run) || (run == 1 && years.Count > 1))
                continue;
            for (var k = 0; k < run; k++)
            {
                var period = run > 1 ? years[k] : PeriodBefore(found.Before) ?? earlier;
                if (Make(passage, start, sentence, tokens[i + k], found, period, place, around, counted) is { } reading)
                    yield return reading;
            }

            i += run - 1;
        }
    }

    // 研发费用和知识产权费用分别为 two figures: one for each of them, not for each year.
    private static bool IsJoined((LabelMatch Match, string Label, string Before) found) =>
        found.Before.LastIndexOf(found.Label, StringComparison.Ordinal) is > 0 and var at && found.Before[at - 1] is ('和' or '与' or '及' or '、');

    private Reading? Make(
        Passage passage, int start, string sentence, NumberToken token, (LabelMatch Match, string Label, string Before) found, Period? period, PageRef place, ImmutableArray<string> around, Unit? counted)
    {
        var field = found.Match.Fields[0];
        if (found.Match.Fields.Length > 1 || (field.Yearly && period is null))
            return null;
        var value = tools.Values.Read(field, sentence.Substring(token.Start, token.Length), new UnitContext(null, counted, null));
        return value is not { Value: QuantityValue }
            ? null
            : new Reading(
                [found.Label], field, true, period, value.Value.Value, passage.Text.Substring(start + token.Start, token.Length), place,
                passage.BoxOf(start + token.Start, token.Length), passage.Confidence, ReadingPlace.Prose, around, sentence[..token.Start]);
    }

    // The label right before a figure: link words are taken off its end, then the longest known wording must be there.
    private (LabelMatch Match, string Label, string Before)? Linked(string before, ImmutableArray<string> around, bool answers)
    {
        // 知识产权管理人员总数 | 5人（其中专职4人，兼职1人）: what the label beside it says holds for its parts.
        var inside = answers || before.LastIndexOf('(') > before.LastIndexOf(')');
        ImmutableArray<string> context = inside ? [before, .. around] : [before];
        var rest = before;
        for (var step = 0; step < 5; step++)
        {
            for (var length = Math.Min(LongestWording, rest.Length); length >= 2; length--)
            {
                var label = rest[^length..];
                var head = rest[..^length];
                if (IsOpen(head) && (tools.Labels.Match(label, [before]) ?? (inside ? tools.Labels.Match(label, context) : null)) is { IsListed: true } match)
                    return (match, label, before);
            }

            // 知识产权管理人员 | 共6人：专职3人，兼职3人: the first figure is what the label beside it asks for.
            if (rest.Length == 0 && answers && tools.Labels.Match(around[0], []) is { IsListed: true, Fields: [{ Kind: FieldKind.Count }] } whole)
                return (whole, around[0], before);

            // 2020年、2021年、2022年利税总额（利润+税收）分别为: between the years and 分别 stands the label and nothing else.
            if (step > 0 && before.Contains("分别", StringComparison.Ordinal) && LabelBehindYears().Match(rest) is { Success: true } behind && tools.Labels.Match(behind.Groups[1].Value, context) is { } series)
                return (series, behind.Groups[1].Value, before);
            var link = linking.FirstOrDefault(w => rest.EndsWith(w, StringComparison.Ordinal));
            if (link is null)
                break;
            rest = rest[..^link.Length];
        }

        return Clause(before) ?? (TrailingBracket().Match(rest) is { Success: true, Index: > 2 } remark ? Linked(rest[..remark.Index], around, answers) : null);
    }

    // 其中申请市级专项经费13.00万元: a whole clause that names one field needs no dictionary.
    private (LabelMatch Match, string Label, string Before)? Clause(string before)
    {
        var clause = ClauseStart().Replace(before[(before.LastIndexOfAny([',', '，', '、', ':', ';', '(', '。']) + 1)..], "");
        if (clause.Length is < 3 or > LongestClause || clause.Any(char.IsAsciiDigit))
            return null;
        return tools.Labels.Match(clause, []) is { Fields: [var field] } match && IsOwnMatter(field) ? (match, clause, before) : null;
    }

    // 从业人员数247人，其中科技研发人员数41人: what is said of a part needs no dictionary where the whole was just named.
    private (LabelMatch Match, string Label, string Before)? PartOfWhole(string before) =>
        Part().Match(before) is { Success: true } part && tools.Labels.Match(part.Groups[1].Value, []) is { Fields: [{ Kind: FieldKind.Count }] } match ? (match, part.Groups[1].Value, before) : null;

    // Anybody has revenue, staff and investments; goals, grants and IP posts are spoken of for the applicant alone.
    private static bool IsOwnMatter(Field field) =>
        field.Id.Name is not "budget.total" && (field.Id.Name.StartsWith("target.", StringComparison.Ordinal) || field.Id.Name.StartsWith("budget.", StringComparison.Ordinal) ||
            field.Id.Name.StartsWith("staff.ip", StringComparison.Ordinal) || field.Id.Name.StartsWith("ip.pct", StringComparison.Ordinal));

    // 研发费用538.73万元，占销售收入的6.36%: the share is of the figure named just before.
    private (LabelMatch Match, string Label, string Before)? Share(string before, string numerator)
    {
        if (before.Length == 0)
            return null;
        var at = before.LastIndexOf('占', before.Length - 1);
        if (at <= 0 || before.Length - at > 16)
            return null;
        if (before[at - 1] is not (',' or '、' or '(' or '，'))
            return InOneBreath(before, at);
        if (numerator.Length == 0)
            return null;
        var basis = ShareEnd().Replace(before[at..], "");
        return tools.Labels.Match(numerator + basis + "比例", []) is { Fields: [{ Kind: FieldKind.Percent }] } match ? (match, numerator + basis, before) : null;
    }

    // 研发费用占销售收入的6.36%: numerator and basis stand in one breath.
    private (LabelMatch Match, string Label, string Before)? InOneBreath(string before, int at)
    {
        var basis = ShareEnd().Replace(before[at..], "");
        for (var length = Math.Min(LongestWording, at); length >= 2; length--)
        {
            var label = before[(at - length)..at] + basis + "比例";
            if (IsOpen(before[..(at - length)]) && tools.Labels.Match(label, []) is { Fields: [{ Kind: FieldKind.Percent }] } match)
                return (match, label, before);
        }

        return null;
    }

    private bool IsOpen(string head)
    {
        // “可靠性提升"项目预算: recognition writes quotation marks as it likes; one that closes opens nothing.
        if (head.Length == 0 || head[^1] is ',' or '、' or ':' or '(' or ')' or '“' or '/' or '+' or '|' || (head[^1] == '"' && head.Count(c => c is '"' or '“' or '”') % 2 == 1))
            return true;
        if (YearEnd().IsMatch(head) || UnpartedLabels.MayBeginBehind(head))
            return true;
        return openers.Any(w => head.EndsWith(w, StringComparison.Ordinal) && !head.EndsWith("不" + w, StringComparison.Ordinal)) || tools.Periods.Meant(head[Math.Max(0, head.Length - 4)..], reportYear) is not null;
    }

    // 自筹资金中150万元用于人才引进: what a part is spent on makes it a part.
    private static bool IsSpent(string after) => after.TrimStart().StartsWith("用于", StringComparison.Ordinal) || after.TrimStart().StartsWith("将用于", StringComparison.Ordinal);

    // Several amounts in a row, parted by 、 or 和.
    private static int Run(List<NumberToken> tokens, int first, string sentence)
    {
        var count = 1;
        while (first + count < tokens.Count)
        {
            var between = sentence[tokens[first + count - 1].End..tokens[first + count].Start].Trim();
            if (between is not ("、" or "," or "和" or "及" or "与"))
                break;
            count++;
        }

        return count;
    }

    // 公司成立于2016年7月20日: since when it is there is not what its figures are of.
    private Period? PeriodBefore(string text) =>
        NamedYears.HoldsRange(text) ? null : NamedYears.WithoutFounding(text) is var told ? NamedYears.Last(told) ?? tools.Periods.Meant(told, reportYear) : null;

    [GeneratedRegex("^(?:其中|包括|含|截至目前|目前|公司|本公司|本单位|单位|我公司|企业|现有|共有|共|通过项目实施|项目期内|建设期内|实施期内|执行期内|项目期满|期满时|使)+", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"\d[^\d,，]{0,2}[,，]其中:?([^\d,，。;；、:()]{3,16})$", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:的)?(?:比例|比重)?(?:分别)?(?:为|达到|达|约|是)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShareEnd();

    [GeneratedRegex(@"(?:19|20)\d{2}(?:年度|年末|年底|年)?(?:的|,)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();

    // 申报条件要求专利实施率不低于80%: asked of everybody.
    [GeneratedRegex("要求|条件|应当|须|通知|指南|规定|门槛", RegexOptions.CultureInvariant)]
    private static partial Regex IsDemand();

    // 其中第四季度销售收入, 2023年1-6月实现营业收入
    [GeneratedRegex(@"(?:季度|半年|\d(?:-|~|至)\d{1,2}月|前\d{1,2}个?月)[^\d,，。;；]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfYear();

    // 三年合计投入研发费用, 近三年累计实现销售收入
    [GeneratedRegex(@"[两二三四五六3-6]年(?:来|间|内)?(?:合计|累计|共计|总计|总共|共)[^\d,，。;；]{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfSeveralYears();

    [GeneratedRegex("分别(?:为|是|达到?|实现|约为?|计|有)?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex Respectively();

    // 自筹资金（企业）62.00万元
    [GeneratedRegex(@"\([^()\d]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingBracket();

    [GeneratedRegex(@"(?:19|20)\d{2}年(?:度)?([^\d,，。;；、]{3,24})$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelBehindYears();
}
