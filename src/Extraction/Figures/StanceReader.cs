using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Whose figure it is, and whether it is so or only planned.
internal sealed partial class StanceReader
{
    // Stands for the applicant's own name in a sentence that is searched for others.
    private const char OwnMark = '\uE000';

    // Calls are answered in summer.
    private const int LastMonth = 8;

    private readonly string[] targetWords;
    private readonly string[] targetHeadings;
    private readonly string[] otherWords;
    private readonly string[] otherHeadings;
    private readonly string[] ownWords;
    private readonly string[] ownLabels;
    private readonly string[] exempt;
    private readonly string[] otherProjects;
    private readonly string[] nowWords;
    private readonly string[] filingWords;
    private readonly string[] reached;
    private readonly string[] striving;
    private readonly Regex placed;
    private readonly int? lastYear;

    public StanceReader(ReadingTools tools)
    {
        targetWords = tools.Words("target-words");
        targetHeadings = tools.Words("target-headings");
        otherWords = tools.Words("other-party-words");
        otherHeadings = tools.Words("other-party-headings");
        ownWords = [.. tools.Words("own-words").OrderByDescending(w => w.Length)];
        ownLabels = tools.Words("own-labels");
        exempt = [.. tools.Vocabulary.WordsOf("stance-exempt")];
        otherProjects = tools.Words("other-project-words");
        filingWords = tools.Words("filing-time-words");
        nowWords = [.. tools.Words("goal-now-words"), .. filingWords];
        reached = tools.Words("reached-words");
        striving = tools.Words("striving-words");

        // 日本、德国两家公司: companies of which only the place is told, as what a clause speaks of.
        placed = new Regex($"(?:^|[,，。;；])(?:(?:{string.Join('|', tools.Words("other-party-places").Select(Regex.Escape))})[、和及]?)+(?:[一二两三四五六七八九十几数多\\d]+余?[家个]|的)?(?:公司|企业|厂商|巨头|厂家)", RegexOptions.CultureInvariant);
        lastYear = tools.LastYear;
    }

    /// <summary>The stance of a reading.</summary>
    /// <param name="reading">With its labels, headings and sentence.</param>
    /// <param name="applicant">Name of the applicant, or null where it is not known yet.</param>
    public Stance Of(Reading reading, string? applicant)
    {
        if (reading.Field is null)
            return Stance.Actual;
        if (exempt.Any(e => reading.Field.Id.Name.StartsWith(e, StringComparison.Ordinal)))
            return IsOfAnotherProject(reading) ? Stance.OtherParty : Stance.Actual;
        if (reading.IsOfOther)
            return Stance.OtherParty;
        var labels = reading.Labels.Select(PrintedText.Squeeze).ToList();
        var headings = reading.Around.Where(h => !IsNoteAbove(h)).Select(h => LeftOut().Replace(PrintedText.Squeeze(h), "")).ToList();
        if (labels.Any(IsAnothers) || (headings.Any(IsAnothers) && !labels.Any(IsOwn)) ||
            labels.Any(l => NamesAnother(l, applicant)) || IsNamedAsAnother(reading))
            return Stance.OtherParty;
        var sentence = PrintedText.Squeeze(reading.Sentence);
        if (sentence.Length > 0 && SpeaksOfAnother(sentence, applicant, reading.From == ReadingPlace.Clause))
            return Stance.OtherParty;

        // Who applies and how to reach them is never planned.
        if (!reading.Field.Yearly && reading.Field.Kind is not (FieldKind.Count or FieldKind.Money or FieldKind.Percent))
            return Stance.Actual;
        if (lastYear is { } last && (reading.Field.Yearly ? reading.Period : labels.Select(l => Labels.PeriodReader.Named(BeforeFiling(l, last))).FirstOrDefault(p => p is not null)) is { } period && period.Year > last && (reading.Field.Yearly || !labels.Exists(SaysNow)))
            return Stance.Target;
        if (headings.Any(h => targetHeadings.Any(w => h.Contains(w, StringComparison.Ordinal))) && !SaysSo(labels))
            return Stance.Target;
        return labels.Any(l => targetWords.Concat(targetHeadings).Any(w => l.Contains(w, StringComparison.Ordinal))) || Planned(sentence)
            ? Stance.Target
            : Stance.Actual;
    }

    /// <summary>True for 申报时（2024年6月） and the like, which head what is counted as the form is filled in.</summary>
    public bool SaysAtFiling(Reading reading) => reading.Labels.Any(l => PrintedText.Squeeze(l) is var label && filingWords.Any(w => label.Contains(w, StringComparison.Ordinal)));

    private bool IsAnothers(string heading) => otherHeadings.Any(w => heading.Contains(w, StringComparison.Ordinal));

    // 联合体成员基本情况 over 牵头单位 | 合作单位: the column says which of them is meant.
    private bool IsOwn(string label) => ownLabels.Any(w => label.StartsWith(w, StringComparison.Ordinal));

    // 注：子公司专利不计入申报条件。 below one table speaks of that table, not of the next.
    private static bool IsNoteAbove(string heading) =>
        Labels.LabelText.IsRemark(heading) && !heading.Contains('下', StringComparison.Ordinal);

    // 江南大学（合作单位） says itself that it is not the applicant.
    private bool IsNamedAsAnother(Reading reading) =>
        reading.Value is TextValue { Text: var name } && otherHeadings.Any(w => name.Contains(w, StringComparison.Ordinal));

    // 2022年承担市重点研发计划1项，项目总经费430万元: money of another project.
    private bool IsOfAnotherProject(Reading reading) =>
        reading.From == ReadingPlace.Prose && PrintedText.Squeeze(reading.Sentence) is var sentence && (otherProjects.Any(w => sentence.Contains(w, StringComparison.Ordinal)) || OneOfMany().IsMatch(sentence));

    // In a table of goals, the column 现状 or 基期 or a past year still says what is.
    private bool SaysSo(List<string> labels) =>
        labels.Any(l => SaysNow(l) || (lastYear is { } last && Labels.PeriodReader.Named(l) is { } period && period.Year <= last));

    // 2024年5月末数 counts what there is as the form is filled in, in the year of the call; at the end of a month of a later one it is planned.
    private static string BeforeFiling(string label, int last) =>
        EndOfMonth().Replace(AsOf().Replace(label, ""), m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) == last + 1 && int.Parse(m.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) <= LastMonth ? "" : m.Value);

    // 2023年5月现状 is of the year of the call, and no plan.
    private bool SaysNow(string label) => nowWords.Any(w => label.Contains(w, StringComparison.Ordinal));

    // Only the part of the sentence since the last full clause that has a subject counts.
    private bool Planned(string sentence)
    {
        if (sentence.Length == 0)
            return false;
        sentence = AsOf().Replace(sentence, "");
        if (lastYear is { } last && FutureYear().Matches(sentence).Any(m => int.Parse(m.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) > last))
            return true;
        var clause = sentence[(sentence.LastIndexOfAny([',', '，']) + 1)..];
        return targetWords.Any(w => !reached.Contains(w) && sentence.Contains(w, StringComparison.Ordinal)) || striving.Any(w => clause.Contains(w, StringComparison.Ordinal));
    }

    // Whoever was named last is spoken of; where clauses tell who applies, 江苏省常州市 is its address.
    private bool SpeaksOfAnother(string sentence, string? applicant, bool holdsAddress)
    {
        var masked = sentence;
        var other = -1;
        foreach (var word in otherWords)
        {
            if (holdsAddress && word[^1] is '省' or '市')
                continue;
            var at = masked.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            other = Math.Max(other, at);
            masked = masked.Replace(word, new string('·', word.Length), StringComparison.Ordinal);
        }

        foreach (Match match in BeforeYear().Matches(masked))
        {
            if (!ownWords.Any(w => match.Groups[1].Value.EndsWith(w, StringComparison.Ordinal)) && (applicant is null || !match.Groups[1].Value.EndsWith(applicant[^2..], StringComparison.Ordinal)))
                other = Math.Max(other, match.Index);
        }

        foreach (Match match in Organisation().Matches(masked))
        {
            if (!IsApplicant(match.Value, applicant))
                other = Math.Max(other, match.Index);
            masked = masked.Remove(match.Index, match.Length).Insert(match.Index, new string(IsApplicant(match.Value, applicant) ? OwnMark : '·', match.Length));
        }

        foreach (var match in Unnamed().Matches(masked).Concat(placed.Matches(masked)))
        {
            other = Math.Max(other, match.Index);
            masked = masked.Remove(match.Index, match.Length).Insert(match.Index, new string('·', match.Length));
        }

        if (other < 0)
            return false;
        return other > LastOwn(masked);
    }

    // 公司 speaks of the applicant only where nothing before it makes it another's: 某公司, 德国公司.
    private int LastOwn(string masked)
    {
        var own = masked.LastIndexOf(OwnMark);
        foreach (var word in ownWords)
        {
            for (var at = masked.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : masked.LastIndexOf(word, at - 1, StringComparison.Ordinal))
            {
                // 规模以上企业, 同行业公司: what is set beside another's word is the other's, unless it says 我 or 本 itself.
                if (at > 0 && masked[at - 1] == '·' && word[0] is not ('我' or '本'))
                    continue;
                if (at > 0 && PrintedText.IsChinese(masked[at - 1]) && !"年度末底我本由使为前时内期后间以则".Contains(masked[at - 1], StringComparison.Ordinal))
                    continue;
                own = Math.Max(own, at);
                break;
            }
        }

        return own;
    }

    // The applicant's own name may hold 常州市 or 客户 like any other words, and addresses begin with a province.
    private bool NamesAnother(string label, string? applicant)
    {
        var others = applicant is null ? label : label.Replace(applicant, "", StringComparison.Ordinal);

        // 本企业（母公司） is the applicant without those it holds.
        if (IsOwn(others) && others.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && others[^1] == ')' && ownLabels.Contains(others[(open + 1)..^1]))
            return false;
        return otherWords.Any(w => w.Length > 2 && w[^1] is not ('省' or '市') && others.Contains(w, StringComparison.Ordinal)) ||
            (applicant is not null && Organisation().Match(others) is { Success: true } found && !IsApplicant(found.Value, applicant));
    }

    private static bool IsApplicant(string name, string? applicant) =>
        applicant is not null && (name.Contains(applicant, StringComparison.Ordinal) || applicant.Contains(name, StringComparison.Ordinal));

    // 不含子公司: what is left out is not spoken of.
    [GeneratedRegex(@"(?:不含|不包括|不包含|剔除|扣除|不计)[^,，。;；)]*", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"[\u3400-\u9FFF()A-Za-z]{2,24}?(?:有限责任公司|股份有限公司|有限公司|集团公司|株式会社|大学|学院|研究院|研究所)", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    // 宁波某精工公司, 某上市企业: somebody whose name is not given.
    [GeneratedRegex(@"某[\u3400-\u9FFF]{0,10}?(?:公司|企业|集团|厂|单位|机构|院|所|大学)", RegexOptions.CultureInvariant)]
    private static partial Regex Unnamed();

    // 某某单位2022年研发投入: a name of its own right before the year.
    [GeneratedRegex(@"(?:^|[,，。;；、])([\u3400-\u9FFF()A-Za-z]{4,30}(?:会社|集团|企业|单位|机构|同行|厂|商|者|方|校|技术|科技|股份|电气|电子|重工|汽车|材料))(?:19|20)\d{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeYear();

    // 截至2024年5月31日 is the day the figures are taken, shortly before the form is filled in.
    [GeneratedRegex(@"截[至止]到?20\d{2}年\d{1,2}月(?:\d{1,2}日|底|末)?", RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();

    // 公司立项研发项目9项，其中…项目预算2205.55万元: the money of one of many.
    [GeneratedRegex(@"项目\d+[项个][,，]?其中", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"(20\d{2})年(\d{1,2})月(?:\d{1,2}日)?(?:底|末|止)数?", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfMonth();

    [GeneratedRegex(@"(?<!\d)20\d{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex FutureYear();
}
