using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// Headings that say what they name only together with those beside them: 发明 | 实用新型 | 外观设计 | 合计, and
// 专利申请量 | 目标值 | 增长率.
internal sealed class SiblingLabels(ReadingTools tools)
{
    private readonly HashSet<string> sums = [.. tools.Words("sum-labels")];
    private readonly HashSet<string> growths = [.. tools.Words("growth-columns")];
    private readonly string[] goals = [.. tools.Words("target-headings"), "目标"];

    /// <summary>The total of a sum whose parts are what the headings right before 合计 name; null elsewhere.</summary>
    public LabelMatch? Sum(LabelPath path, GridRoles roles, ImmutableArray<string> around) =>
        path.Column is [var head, ..] && IsSum(head) ? SumOfHeadings(path, roles, around)
            : path.Row is [var side, ..] && IsSum(side) ? Total(roles.Column(side.Column).Where(c => c.Row < side.Row && roles.Role(c) == CellRole.Text).Reverse(), [.. path.Column.Select(c => c.Text), .. around]) ?? AcrossColumns(side, roles, around) ?? BehindPairs(side, roles, around)
            : null;

    // 市级资金 | 35 | 辖市区配套 | 35 above 自筹 | 280 | 合计 | 350: behind all parts of a whole, pair by pair, 合计 is that whole.
    private LabelMatch? BehindPairs(GridCell side, GridRoles roles, ImmutableArray<string> around) =>
        side.Column == 0 ? null : Total(
            Enumerable.Range(0, side.Row + 1).Reverse().TakeWhile(r => roles.Kind(r) != RowKind.Banner)
                .SelectMany(r => roles.Row(r).Where(c => roles.Role(c) == CellRole.Text && (r < side.Row || c.Column < side.Column)).Reverse()),
            around, isWhole: true);

    // 市级资金 | 辖市区配套 | 自筹 over 10 | 10 | 60, and 合计 | 80 below with one cell for all three: it sums up the headings it stands under.
    private LabelMatch? AcrossColumns(GridCell side, GridRoles roles, ImmutableArray<string> around)
    {
        if (roles.Row(side.Row).Where(c => c != side).ToList() is not [{ ColumnSpan: > 1 } value])
            return null;
        for (var r = side.Row - 1; r >= 0; r--)
        {
            var headings = roles.Row(r).Where(c => c.Row == r && c.Column >= value.Column && c.LastColumn <= value.LastColumn).ToList();
            if (headings.Count > 1 && headings.TrueForAll(h => roles.Role(h) == CellRole.Text))
                return headings[0].Column == value.Column && headings[^1].LastColumn == value.LastColumn ? Total(headings, around) : null;
        }

        return null;
    }

    /// <summary>The same where the headings of columns are summed up.</summary>
    public LabelMatch? SumOfHeadings(LabelPath path, GridRoles roles, ImmutableArray<string> around) =>
        path.Column is [var head, ..] && IsSum(head)
            ? Total(roles.Row(head.Row).Where(c => c.Column < head.Column && roles.Role(c) == CellRole.Text).Reverse(), [.. path.Row.Select(c => c.Text), .. around])
            : null;

    /// <summary>The goal a column 增长率 states of its row in a table of goals; null elsewhere: the growth of a past year is none.</summary>
    public LabelMatch? Growth(LabelPath path, GridRoles roles, ImmutableArray<string> around)
    {
        if (path.Column.Count == 0 || path.Row.Count == 0 || tools.Labels.Parse(path.Column[0].Text).Core is not { } growth || !growths.Contains(growth))
            return null;
        if (!IsOfGoals(path, roles, around))
            return null;
        var label = tools.Labels.Parse(path.Row[0].Text).Core;
        return new[] { growth, "增长率", "增幅" }.Select(g => tools.Labels.Match(label + g, []))
            .FirstOrDefault(m => m is { Fields: [{ Kind: FieldKind.Percent } field] } && Values.ValueReader.IsGoal(field));
    }

    /// <summary>True for what a column of growth was taken for together with its row, in a table that sets no goals.</summary>
    public bool IsOfThePast(LabelMatch? column, LabelPath path, GridRoles roles, ImmutableArray<string> around) =>
        column is { Fields: [var field] } && Values.ValueReader.IsGoal(field) && growths.Contains(tools.Labels.Parse(path.Column[0].Text).Core) && !IsOfGoals(path, roles, around);

    // 目标值 beside it, a heading that speaks of goals, or a year to come.
    private bool IsOfGoals(LabelPath path, GridRoles roles, ImmutableArray<string> around) =>
        roles.Row(path.Column[0].Row).Select(c => c.Text).Concat(around.Take(2)).Any(t => PrintedText.Squeeze(t) is var plain &&
            (goals.Any(g => plain.Contains(g, StringComparison.Ordinal)) || PeriodReader.Named(t)?.Year > tools.LastYear));

    private bool IsSum(GridCell cell) => sums.Contains(tools.Labels.Parse(cell.Text).Core);

    // 合计 sums up what stands before it up to the next heading that names none of the parts.
    private LabelMatch? Total(IEnumerable<GridCell> before, ImmutableArray<string> context, bool isWhole = false)
    {
        var parts = new HashSet<FieldId>();
        foreach (var cell in before)
        {
            if (tools.Labels.Match(cell.Text, context) is not { Fields: [var field] } || !parts.Add(field.Id))
                break;
        }

        return parts.Count >= 2 && tools.Vocabulary.Sums.FirstOrDefault(s => isWhole ? parts.SetEquals(s.Parts) : parts.IsSubsetOf(s.Parts)) is { } sum && tools.Vocabulary.Find(sum.Total) is { } total
            ? new LabelMatch([total], true, true)
            : null;
    }
}
