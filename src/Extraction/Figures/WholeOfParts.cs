using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Rows and columns often part a figure: staff by degree, money by what it is spent on, patents applied for, granted and in force. Only the
// sum, or what is in force, is the field's; parts without a sum are nobody's.
internal sealed class WholeOfParts(ReadingTools tools)
{
    private const int ShortestNamedSum = 4;

    private enum Share
    {
        /// <summary>The label names the field or says nothing.</summary>
        Plain,

        /// <summary>It names the sum, or what is in force.</summary>
        Whole,

        /// <summary>It names the applicant beside others, such as its subsidiaries.</summary>
        Own,

        /// <summary>It names something else: one of several.</summary>
        Part,
    }

    private readonly HashSet<string> sums = [.. tools.Words("sum-labels")];
    private readonly HashSet<string> stocks = [.. tools.Words("stock-labels")];
    private readonly string[] filing = tools.Words("filing-time-words");
    private readonly HashSet<string> own = [.. tools.Words("own-labels")];

    // 现状, 目标值, 2022年实际: of when or how sure a figure is, not what it is a part of.
    private readonly string[] whens =
        [.. tools.Words("target-words"), .. tools.Words("target-headings"), .. tools.Words("goal-base-words"), .. tools.Words("goal-base-openers"), "实际", "完成"];

    /// <summary>The readings of one table with the field taken from those that are parts.</summary>
    public IEnumerable<(GridCell Cell, LabelPath Path, Reading Reading)> Keep(List<(GridCell Cell, LabelPath Path, Reading Reading)> read)
    {
        var parts = GrantedInYears(read).ToHashSet<Reading>(ReferenceEqualityComparer.Instance);
        foreach (var field in read.Where(r => r.Reading is { Field.Kind: FieldKind.Money or FieldKind.Count or FieldKind.Percent, Value: QuantityValue }).GroupBy(r => (r.Reading.Field!.Id, Period: r.Reading.Field.Yearly ? r.Reading.Period : null)))
        {
            foreach (var row in field.GroupBy(r => r.Cell.Row))
                Sift([.. row], r => r.Path.Column, parts);
            foreach (var column in field.GroupBy(r => r.Cell.Column))
                Sift([.. column], r => r.Path.Row, parts);
        }

        return read.Select(r => parts.Contains(r.Reading) ? r with { Reading = r.Reading with { Field = null } } : r);
    }

    private void Sift(List<(GridCell Cell, LabelPath Path, Reading Reading)> same, Func<(GridCell Cell, LabelPath Path, Reading Reading), IReadOnlyList<GridCell>> side, HashSet<Reading> parts)
    {
        // 大写 | 小写: the same amount twice is no sum of two.
        if (same.Select(s => ((QuantityValue)s.Reading.Value!).Quantity.Value).Distinct().Count() < 2)
            return;
        var shares = same.ConvertAll(s => (s.Reading, Share: ShareOf(side(s), s.Reading.Field!)));
        var keep = shares.Exists(s => s.Share == Share.Own) ? Share.Own : shares.Exists(s => s.Share == Share.Whole) ? Share.Whole : Share.Plain;
        if (shares.Count(s => s.Share == keep) > 1 && keep != Share.Plain)
            return;
        foreach (var (reading, share) in shares)
        {
            if (share != keep && (share == Share.Part || keep != Share.Plain))
                parts.Add(reading);
        }
    }

    private Share ShareOf(IReadOnlyList<GridCell> labels, Field field)
    {
        if (labels.Count == 0)
            return Share.Plain;
        var core = tools.Labels.Parse(labels[0].Text).Core;
        if (own.Contains(core) || own.Contains(core.Split('(')[0]))
            return Share.Own;
        if (sums.Contains(core) || IsNamedSum(core) || (field.Id.Name.StartsWith("ip.", StringComparison.Ordinal) && core.StartsWith("有效", StringComparison.Ordinal) && core.Length <= 4))
            return Share.Whole;

        // 项目总投入 below what is spent on this and that sums up 市级资金 and 自筹资金 as well.
        if (tools.Labels.Match(labels[0].Text, []) is { Fields: [var total] } && tools.Vocabulary.Sums.Any(s => s.Total == total.Id && (s.Total == field.Id || s.Parts.Contains(field.Id))))
            return Share.Whole;

        // 期末数 beside 本年新增: what there is, not what was added.
        if (stocks.Contains(core))
            return Share.Plain;
        if (core.Length == 0 || tools.Generic.Contains(core) || IsWhen(labels[0].Text, field))
            return field.Yearly || tools.Periods.Meant(labels[0].Text, null) is not { } year || IsApart(field, year, labels) ? Share.Plain : Share.Part;
        return tools.Labels.Match(labels[0].Text, []) is { } match && match.Fields.Contains(field) ? Share.Plain : Share.Part;
    }

    // 外观设计授权 below 2021年 | 2022年 counts those of each year, however many there are in force.
    private static IEnumerable<Reading> GrantedInYears(List<(GridCell Cell, LabelPath Path, Reading Reading)> read) =>
        read.Where(r => IsGrantedInYear(r.Reading, r.Path)).GroupBy(r => r.Reading.Field!.Id).Where(g => g.Select(r => r.Reading.Period).Distinct().Count() > 1).SelectMany(g => g).Select(r => r.Reading);

    private static bool IsGrantedInYear(Reading reading, LabelPath path) =>
        reading is { Field: { Kind: FieldKind.Count } field, Period: not null } && field.Id.Name.StartsWith("ip.", StringComparison.Ordinal) &&
        path.Row.Concat(path.Column).Select(l => PrintedText.Squeeze(l.Text)).ToList() is var labels &&
        labels.Exists(l => l.Contains("授权", StringComparison.Ordinal)) && !labels.Exists(l => l.Contains("有效", StringComparison.Ordinal) || l.Contains("累计", StringComparison.Ordinal) || l.Contains('末') || l.Contains('底') || l.Contains('止'));

    // 知识产权管理人员合计 below the departments sums up whatever its columns count.
    private bool IsNamedSum(string core) => core.Length > ShortestNamedSum && sums.Any(s => s.Length > 1 && core.EndsWith(s, StringComparison.Ordinal) && s is not ("总数" or "总额" or "总量"));

    // A budget is a plan by nature: 战略规划编制 is what money is spent on.
    private bool IsWhen(string label, Field field) => tools.Periods.Meant(label, null) is not null || (!field.Id.Name.StartsWith("budget.", StringComparison.Ordinal) && SaysHowSure(label));

    // Goals of several years are no parts of one another, and neither is 现状值 of 目标值; a past year beside a goal is what it is measured from.
    // 实际值 over 2022年 | 2023年 and 目标值 over 2024年 say it of every year below.
    private bool IsApart(Field field, Period year, IReadOnlyList<GridCell> labels) =>
        field.Kind == FieldKind.Percent ? year.Year > tools.LastYear : field.Kind == FieldKind.Count && labels.Any(l => SaysHowSure(l.Text) || IsOfDay(l.Text));

    // 2021年末 | 2022年末 | 申报时: how many there are on a day is no part of how many there are on another.
    private bool IsOfDay(string label) => PrintedText.Squeeze(label) is var plain && (plain.EndsWith('末') || plain.EndsWith('底') || filing.Any(w => plain.Contains(w, StringComparison.Ordinal)));

    // 2022年现状值 | 2026年目标值: what is and what is to be are no parts of one another.
    private bool SaysHowSure(string label) => PrintedText.Squeeze(label) is var plain && whens.Any(w => plain.Contains(w, StringComparison.Ordinal));
}
