using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 2021年度 | 单位：万元 | 2022年度 | 单位：万元 over 销售收入 | 43,056.12 | 销售收入 | 47,361.59: cards of a year each, side by side, with the unit at the right end
// of their headings. The year heads both columns of its card; the unit is that of the whole table.
internal static class YearsWithUnits
{
    private const int FewestCards = 2;

    public static Grid Join(Grid grid, ReadingTools tools)
    {
        for (var row = 0; row + 1 < grid.Rows; row++)
        {
            var cells = grid.Cells.Where(c => c.Row == row).OrderBy(c => c.Column).ToList();
            if (cells.Count != grid.Columns || cells.Count % 2 != 0 || cells.Count < 2 * FewestCards || !cells.TrueForAll(c => c is { ColumnSpan: 1, RowSpan: 1 }))
                continue;
            var (years, units) = (cells.Where(c => c.Column % 2 == 0), cells.Where(c => c.Column % 2 == 1).ToList());
            if (!years.All(c => tools.Periods.IsPeriod(c.Passage.Folded)) || !units.TrueForAll(c => UnitCaption.IsCaption(c.Text)) || units.DistinctBy(c => PrintedText.Squeeze(c.Text)).Skip(1).Any())
                continue;
            return grid.With([.. grid.Cells.Where(c => !units.Contains(c)).Select(c => c.Row == row ? c with { ColumnSpan = 2 } : c)])
                .Cut(0, grid.Rows - 1, 0, grid.Columns - 1, [units[0].Text, .. grid.Around]);
        }

        return grid;
    }
}
