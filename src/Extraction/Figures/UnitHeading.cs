using DocPipeline.Domain;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 来源 | 金额（万元） and 目标值 | 资金构成 | 万元: a heading that says nothing but what its column counts in says it of the whole column, also where
// its row looks like a pair, or the rows below are two tables side by side. So does 五、资金筹措（万元） across the table, of all pairs below it.
internal sealed class UnitHeading(Grid grid, GridRoles roles, ReadingTools tools)
{
    /// <summary>What money is counted in below such a heading; null where there is none.</summary>
    public Unit? Above(GridCell cell)
    {
        var column = true;
        for (var r = cell.Row - 1; r >= 0;)
        {
            if (grid.At(r, cell.Column) is not { } above)
            {
                r--;
                continue;
            }

            if (roles.Kind(above.Row) == RowKind.Banner)
                return Money(UnitCaption.Find(above.Text, tools.Units));

            // Words between a figure and what heads its column, or cells of another width: another structure begins there.
            column &= above.Column == cell.Column && above.LastColumn == cell.LastColumn;
            if (column && roles.Role(above) is CellRole.Text or CellRole.Unit)
            {
                if (HeadsAlone(above) && UnitOf(above) is { } unit)
                    return unit;
                column = false;
            }

            r = above.Row - 1;
        }

        return null;
    }

    // 总资产 | 6100 | 万元 is the unit of its own row.
    private bool HeadsAlone(GridCell heading) => roles.Row(heading.Row).All(c => roles.Role(c) != CellRole.Value);

    private Unit? UnitOf(GridCell heading)
    {
        var parsed = tools.Labels.Parse(heading.Text);
        return Money(tools.Units.Whole(heading.Passage.Folded) ?? (tools.Generic.Contains(parsed.Core) ? parsed.Unit : null));
    }

    private static Unit? Money(Unit? unit) => unit is { Dimension: UnitDimension.Money } ? unit : null;
}
