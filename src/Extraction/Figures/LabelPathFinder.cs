using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Figures;

// Walks left and up from a value to the labels that name it, and stops where the table's structure changes.
internal sealed class LabelPathFinder(Grid grid, GridRoles roles, ReadingTools tools)
{
    private const int LongestBand = 20;

    private readonly string[] whens = [.. tools.Words("target-headings"), .. tools.Words("goal-base-words"), .. tools.Words("goal-words")];

    public LabelPath Find(GridCell cell)
    {
        var row = new List<GridCell>();
        var leading = new List<GridCell>();
        Unit? rowUnit = null;
        var closed = false;
        for (var c = cell.Column - 1; c >= 0;)
        {
            if (grid.At(cell.Row, c) is not { } left)
            {
                c--;
                continue;
            }

            c = left.Column - 1;
            if (roles.IsNoise(left) || roles.IsHint(left) || roles.AreOthers(left))
                continue;
            switch (roles.Role(left))
            {
                // 万元 | 销售收入 | 100: where a column of units leads the rows, it says it before the label.
                case CellRole.Unit when row.Count == 0 || (!closed && LeadsRow(left)):
                    rowUnit ??= tools.Units.InCell(left.Text);
                    break;
                case CellRole.Value:
                    // 销售收入 | 2020年 | 100 | 2021年 | 200: a year alone names nothing, so the row's label still stands for it.
                    closed |= row.Any(c => roles.Role(c) != CellRole.Period);
                    break;
                case CellRole.Text when roles.IsWrittenValue(left) || roles.IsValueBelow(left):
                    closed |= row.Count > 0;
                    break;
                case CellRole.Text when HoldsWrittenPair(left):
                    closed |= row.Count > 0;
                    break;
                case CellRole.Text or CellRole.Period:
                    (closed ? leading : row).Add(left);
                    break;
            }
        }

        var (column, columnUnit) = Up(cell, row);
        return new LabelPath(row, column, leading, rowUnit ?? (row.Count > 0 ? UnitBehind(cell) : null), columnUnit);
    }

    // Behind a figure it is that figure's, whatever follows: 有效注册商标 | 9 | 件 | 专利申请增幅（目标） | 21 | %.
    private bool LeadsRow(GridCell unit) => Enumerable.Range(0, unit.Column).All(c => grid.At(unit.Row, c) is not { } before || roles.IsNoise(before));

    // 注册资本 | 7,300 | 万元: behind the figure, or behind the figures of several years.
    private Unit? UnitBehind(GridCell cell)
    {
        for (var c = cell.LastColumn + 1; c < grid.Columns;)
        {
            if (grid.At(cell.Row, c) is not { } right || right.Row != cell.Row)
                return null;
            if (roles.Role(right) == CellRole.Unit)
                return tools.Units.InCell(right.Text);
            if (roles.Role(right) != CellRole.Value)
                return null;
            c = right.LastColumn + 1;
        }

        return null;
    }

    // 法定代表人 陈某 beside 住所 江苏省某市…: either cell holds its own value and names nothing at its right.
    private bool HoldsWrittenPair(GridCell cell) =>
        roles.HoldsPair(cell) && tools.Labels.Leading(cell.Text, cell.Text.Length).Any(l => l.Match is { IsListed: true, Fields: [{ Kind: FieldKind.Name or FieldKind.Text or FieldKind.Code or FieldKind.Date }, ..] });

    private (List<GridCell> Labels, Unit? Unit) Up(GridCell cell, List<GridCell> row)
    {
        var labels = new List<GridCell>();
        Unit? unit = null;
        if (roles.Kind(cell.Row) == RowKind.Pairs)
            return (Bands(cell, row), unit);
        for (var r = cell.Row - 1; r >= 0;)
        {
            var kind = roles.Kind(r);
            if (kind == RowKind.Pairs || Over(r, cell) is not { } above)
            {
                // 有效注册商标 | 5 | 7 with nothing at its right, below rows of two tables set side by side: what heads those heads it too.
                if (kind == RowKind.Pairs)
                    return (labels.Count == 0 ? Bands(cell, row) : labels, unit);
                r--;
                continue;
            }

            r = above.Row - 1;
            if (kind == RowKind.Banner)
            {
                if ((roles.Role(above) == CellRole.Text && above.Text.Length < 40 && !LabelText.IsRemark(above.Text)) || IsYears(above))
                    labels.Add(above);
                break;
            }

            var role = roles.Role(above);
            if (kind != RowKind.Header)
            {
                if (labels.Count > 0 || IsLabelOverValue(row, above))
                    break;

                // A label in the values' own columns: another structure begins here.
                if (role == CellRole.Text && roles.Label(above) is not null && above.Column > 0)
                    break;
                continue;
            }

            if (role == CellRole.Unit)
                unit ??= tools.Units.InCell(above.Text);
            else if (role is CellRole.Text or CellRole.Period && (Covers(above, cell) || (labels.Count == 0 && above.Column == cell.Column && above.LastRow == cell.Row - 1 && roles.IsValueBelow(cell))) && !roles.HoldsPair(above) && !HoldsSentence(above))
                labels.Add(above);
        }

        return (labels, unit);
    }

    // 2023年为3445.00万元，同比增长0.6% states a figure in words and heads nothing.
    private bool HoldsSentence(GridCell cell) =>
        cell.Text.AsSpan().IndexOfAny('，', '；', '。') > 0 && roles.Label(cell) is null &&
        tools.Values.Numbers.Scan(cell.Passage.Folded).Exists(t => t is { IsCode: false, Unit.Dimension: UnitDimension.Money or UnitDimension.People or UnitDimension.Pieces });

    // 有效专利 | 发明 | 实用新型 over 64件 | 22件 | 38件, then 有效商标 | 6件: where a label stands below a value, those headings have had their row.
    private bool IsLabelOverValue(List<GridCell> row, GridCell above) =>
        row.Find(c => roles.Role(c) == CellRole.Text) is { } label && label.Row > above.LastRow && grid.At(above.LastRow, label.Column) is { } value && value.Column == label.Column && roles.Role(value) == CellRole.Value && !roles.IsNoise(value);

    // 2021年度（单位：万元） across the table, above pairs: the year of all of them, down to the next such row.
    private List<GridCell> Bands(GridCell cell, List<GridCell> row)
    {
        for (var r = cell.Row - 1; r >= 0; r--)
        {
            if (roles.Kind(r) == RowKind.Banner && grid.At(r, 0) is { } band)
                return IsYears(band) ? [band] : [];

            // 2021年度 over 销售收入 | 43,056.12, beside the card of the next year.
            if (roles.Kind(r) == RowKind.Header && grid.At(r, cell.Column) is { ColumnSpan: 2 } card && roles.Role(card) == CellRole.Period && cell.Column == card.LastColumn && grid.At(cell.Row, card.Column) is { ColumnSpan: 1 } own && roles.Role(own) == CellRole.Text)
                return [card];

            // Two tables set side by side: 指标 | 2021 | 2022 | 指标 | 2021 | 2022.
            if (roles.Kind(r) == RowKind.Header && grid.At(r, cell.Column) is { ColumnSpan: 1 } year && cell.ColumnSpan == 1 && (roles.Role(year) == CellRole.Period ? HeadsTwoTables(r) : (SaysWhen(year) && StandsTwice(year)) || HeadsLabelsTwice(r, row)))
                return [year];
        }

        return [];
    }

    // A label stands before years and behind years; 科目 | 单位 | 2021 | 2022 heads one table only.
    private bool HeadsTwoTables(int row) =>
        roles.Row(row).SkipWhile(c => roles.Role(c) != CellRole.Period).Any(c => roles.Role(c) == CellRole.Text);

    // 2023年5月现状 | 2026年目标, once for either of two tables set side by side.
    private bool SaysWhen(GridCell heading) =>
        roles.Role(heading) == CellRole.Text && PrintedText.Squeeze(heading.Text) is var plain && (tools.Periods.Meant(plain, null) is not null || whens.Any(w => plain.Contains(w, StringComparison.Ordinal)));

    // 类别 | 编制数 | 实有数 | 类别 | 目标 | 现有: what heads the labels stands once for either table, and the headings behind it are its own.
    private bool HeadsLabelsTwice(int header, List<GridCell> row) =>
        row is [var label, ..] && grid.At(header, label.Column) is { } over && roles.Role(over) == CellRole.Text && roles.Label(over) is null && StandsTwice(over);

    private bool StandsTwice(GridCell heading) => roles.Row(heading.Row).Count(c => c.Text == heading.Text) > 1;

    private bool IsYears(GridCell band) => band.Text.Length <= LongestBand && tools.Periods.Meant(band.Text, null) is not null;

    // Where no line parts the columns, a wide figure reaches into the column before its own, which holds nothing in the row of the headings.
    private GridCell? Over(int row, GridCell cell)
    {
        if (grid.At(row, cell.Column) is { } first)
            return first;
        GridCell? only = null;
        for (var c = cell.Column + 1; c <= cell.LastColumn; c++)
        {
            if (grid.At(row, c) is not { } other || other == only)
                continue;
            if (only is not null || !IsWithin(other, cell))
                return null;
            only = other;
        }

        return only;
    }

    // A heading spans at least the columns of what it heads, or is the only one over them.
    private static bool Covers(GridCell above, GridCell cell) => (above.Column <= cell.Column && above.LastColumn >= cell.LastColumn) || (above.Column > cell.Column && IsWithin(above, cell));

    private static bool IsWithin(GridCell above, GridCell cell) => above.Column >= cell.Column && above.LastColumn <= cell.LastColumn;
}
