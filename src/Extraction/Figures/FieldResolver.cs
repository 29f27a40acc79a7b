using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// From a cell's label path to the field and year it is about.
internal sealed partial class FieldResolver
{
    private const int LongestHeading = 30;

    private readonly ReadingTools tools;
    private readonly SiblingLabels siblings;
    private readonly string[] partial;
    private readonly HashSet<string> noise;
    private readonly HashSet<string> sums;
    private readonly HashSet<string> own;
    private readonly HashSet<string> stocks;
    private readonly (string Ending, Unit Unit)[] labelUnits;

    public FieldResolver(ReadingTools tools)
    {
        this.tools = tools;
        siblings = new SiblingLabels(tools);
        partial = tools.Words("partial-columns");
        noise = [.. tools.Words("noise-columns")];
        sums = [.. tools.Words("sum-labels")];
        own = [.. tools.Words("own-labels")];
        stocks = [.. tools.Words("stock-labels")];
        labelUnits = [.. tools.Words("label-units").Select(w => w.Split('>', 2)).Select(p => (p[0], tools.Units.Named(p[1])))];
    }

    /// <summary>True where a column holds running numbers, notes or page numbers.</summary>
    public bool IsNoise(LabelPath path) =>
        path.Column.Count > 0 && noise.Contains(tools.Labels.Parse(path.Column[0].Text).Core);

    public ResolvedLabels Resolve(LabelPath path, GridRoles roles, ImmutableArray<string> around, int? reportYear, bool holdsDate)
    {
        var matches = ImmutableArray.CreateBuilder<LabelMatch>();
        var row = Side(path.Row, [.. path.Leading, .. path.Column], roles, around, holdsDate);
        var column = Side(path.Column, [.. path.Row, .. path.Leading], roles, around, holdsDate);

        // 市级资金 | 自筹资金 | 合计 sums up what stands before it, whatever 合计 could mean beside 专利检索.
        if (siblings.SumOfHeadings(path, roles, around) is { } sum)
            column = sum;
        if (row is null && column is null)
            column = SumOfRow(path, roles, around) ?? siblings.Sum(path, roles, around) ?? Corner(path, roles, around);
        if (siblings.Growth(path, roles, around) is { } growth)
            matches.Add(growth);
        else if (siblings.IsOfThePast(column, path, roles, around))
            column = null;

        // 研发费用 across and 占比 above is a share; 研发费用 across and 同比 above is nothing we know.
        if (column is not null)
            matches.Add(column);

        // The 合计 of a column that names its field sums up that field, whatever else 合计 could mean here.
        if (row is not null && !IsPartial(path.Column) && (column is null || !IsGeneric(path.Row)))
            matches.Insert(column is not null && !IsGeneric(path.Column) && SaysMore(column, row, path) ? matches.Count : 0, row);
        return new ResolvedLabels(
            matches.ToImmutable(),
            InPart(PeriodOf(path, roles, around, reportYear), path),
            path.RowUnit ?? UnitOf(path.Row),
            path.ColumnUnit ?? UnitOf(path.Column));
    }

    // The innermost label that is not a year or a general word decides; what lies further out only gives context.
    private LabelMatch? Side(IReadOnlyList<GridCell> labels, IReadOnlyList<GridCell> beside, GridRoles roles, ImmutableArray<string> around, bool holdsDate)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            string[] context = [.. labels.Skip(i + 1).Select(c => c.Text), .. beside.Select(c => c.Text), .. around];
            if (tools.Periods.IsPeriod(labels[i].Text) || Note().IsMatch(PrintedText.Squeeze(labels[i].Text)))
                continue;
            if ((tools.Labels.Match(labels[i].Text, context) ?? AfterWhatStandsBefore(labels[i], beside, roles, around) ?? roles.InRun(labels[i])) is { } match)
            {
                // 实施期 beside an amount says when, not what.
                if (match.Fields[0].Kind == FieldKind.Date && i + 1 < labels.Count && !holdsDate)
                    continue;
                return match;
            }

            // 销售收入 | Sales: the same once more in English.
            if (i + 1 < labels.Count && labels[i + 1].Row == labels[i].Row && LabelText.IsTranslation(labels[i].Text))
                continue;
            var core = tools.Labels.Parse(labels[i].Text).Core;
            if (core.Length > 0 && !tools.Generic.Contains(core) && tools.Periods.Meant(labels[i].Text, null) is null)
                return null;
        }

        return null;
    }

    // 专职/兼职 in the row below 知识产权管理人员总数 goes on with it.
    private LabelMatch? AfterWhatStandsBefore(GridCell label, IReadOnlyList<GridCell> beside, GridRoles roles, ImmutableArray<string> around)
    {
        // 研发人员 | 生产人员 over 人数: what says nothing by itself goes on with no single one of them.
        if (tools.Generic.Contains(tools.Labels.Parse(label.Text).Core))
            return null;
        ImmutableArray<string> before = [.. roles.Before(label)];
        return before.IsEmpty ? null : tools.Labels.Match(label.Text, [.. before, .. beside.Select(c => c.Text), .. around]);
    }

    // 有效专利 | 发明 | 实用新型 | 合计 over 本单位 | 72 | 41 | 113: in the row of the whole, or of the applicant, 合计 sums up what the corner names.
    private LabelMatch? SumOfRow(LabelPath path, GridRoles roles, ImmutableArray<string> around)
    {
        if (!IsOwnRow(path) || path.Column.Count == 0 || !sums.Contains(tools.Labels.Parse(path.Column[0].Text).Core))
            return null;
        var heading = roles.Row(path.Column[0].Row).ToList();
        return heading[0].Column < path.Column[0].Column && heading.TrueForAll(h => roles.Role(h) == CellRole.Text)
            ? tools.Labels.Match(path.Column[0].Text, [heading[0].Text, .. around])
            : null;
    }

    // 研发费用占销售收入比例 | 2021年 | 2022年 | 行业均值 over 本企业 | 4.50% | 5.59% | 3.86%: in the applicant's row, years head what the corner names.
    private LabelMatch? Corner(LabelPath path, GridRoles roles, ImmutableArray<string> around) =>
        IsOwnRow(path) && path.Column is [var year] && tools.Periods.IsPeriod(year.Text) && roles.Row(year.Row).First() is var corner && corner.Column < year.Column && roles.Role(corner) == CellRole.Text &&
        tools.Labels.Match(corner.Text, around) is { Fields: [{ Yearly: true }] } named
            ? named
            : null;

    // The row of the whole, or of the applicant.
    private bool IsOwnRow(LabelPath path) => path.Row.Count > 0 && (IsGeneric(path.Row) || own.Contains(tools.Labels.Parse(path.Row[0].Text).Core));

    // 有效专利 across and 发明 above: the heading that needs the other one says more, and so does one that stands beside
    // a heading of both.
    private bool SaysMore(LabelMatch column, LabelMatch row, LabelPath path) =>
        (column.ByHeading && !row.ByHeading) || path.Row[0].Row <= path.Column[0].Row || SumsUp(row, column);

    // 项目总投入 across and 市级资金 above: the row sums up the column, whose part of the whole it is.
    private bool SumsUp(LabelMatch row, LabelMatch column) =>
        row.Fields is [var total] && column.Fields is [var part] && tools.Vocabulary.Sums.Any(s => s.Total == total.Id && s.Parts.Contains(part.Id));

    // 合计 says nothing more.
    private bool IsGeneric(IReadOnlyList<GridCell> labels) =>
        labels.Count > 0 && tools.Generic.Contains(tools.Labels.Parse(labels[0].Text).Core);

    private bool IsPartial(IReadOnlyList<GridCell> column)
    {
        if (column.Count == 0 || tools.Periods.IsPeriod(column[0].Text))
            return false;
        var core = tools.Labels.Parse(column[0].Text).Core;
        return !stocks.Contains(core) && partial.Any(w => core.Contains(w, StringComparison.Ordinal));
    }

    private Period? PeriodOf(LabelPath path, GridRoles roles, ImmutableArray<string> around, int? reportYear)
    {
        foreach (var label in path.Row.Concat(path.Column))
        {
            if (tools.Periods.Meant(label.Text, reportYear) is { } period)
                return period;
            if (tools.LastYear is { } last && roles.IsThirdOfYears(label))
                return new Period(last - 2);
            if (Ordinal().Match(PrintedText.Squeeze(label.Text)) is { Success: true } ordinal && FirstYear(path, around) is { } first)
                return new Period(first + "一二三四五".IndexOf(ordinal.Groups[1].Value, StringComparison.Ordinal));

            // Its own year is there and cannot be read: a heading's is another one.
            if (PeriodReader.IsDamagedYear(label.Text))
                return null;
        }

        // 2020年 | 营业收入 | 100 | 利润总额 | 20: the year at the head of the row, or over several rows, holds for every pair in it.
        if (path.Leading is [.., { Column: 0 } head] && (path.Leading.Count > 1 || head.RowSpan > 1) && tools.Periods.IsPeriod(head.Text) && tools.Periods.Meant(head.Text, reportYear) is { } led)
            return led;

        // A caption or heading speaks for all of its table.
        foreach (var heading in around.Take(3))
        {
            if (!NamesTheCall(heading) && tools.Periods.Meant(heading, reportYear) is { } period)
                return period;
        }

        return null;
    }

    // 2023年 over 全年合计 | 一季度 | 二季度: a quarter's figure is never its year's.
    private static Period? InPart(Period? period, LabelPath path) =>
        period is { Part: "" } year && path.Row.Concat(path.Column).Select(l => PeriodReader.BarePart(l.Text)).FirstOrDefault(p => p.Length > 0) is { } part ? year with { Part = part } : period;

    // 近三年（2020-2022） over 第一年 | 第二年 | 第三年.
    private static int? FirstYear(LabelPath path, ImmutableArray<string> around) =>
        path.Column.Concat(path.Row).Select(c => c.Text).Concat(around.Take(2)).Select(t => Range().Match(PrintedText.Squeeze(t))).FirstOrDefault(m => m.Success) is { } range
            ? int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    // 2023年度…项目申报书 names the year of the call, not of the figures. What it says once more in English makes no heading longer.
    private static bool NamesTheCall(string heading) =>
        heading.Contains("申报", StringComparison.Ordinal) || heading.Contains("项目", StringComparison.Ordinal) || heading.Count(c => !char.IsAsciiLetter(c) && c != ' ') > LongestHeading;

    private Unit? UnitOf(IReadOnlyList<GridCell> labels)
    {
        foreach (var label in labels)
        {
            var parsed = tools.Labels.Parse(label.Text);
            if (parsed.Unit is { } unit)
                return unit;
            if (labelUnits.FirstOrDefault(u => parsed.Core.EndsWith(u.Ending, StringComparison.Ordinal)).Unit is { } implied)
                return implied;
        }

        return null;
    }

    // 五、29: which note of the report speaks of it.
    [GeneratedRegex(@"^(?:附注)?[一二三四五六七八九十]{1,3}[、.]?[(]?\d{1,3}(?:[-.]\d{1,2})?[)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex("^第([一二三四五])年(?:度)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})年?度?(?:-|~|至|到)(?:19|20)\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
