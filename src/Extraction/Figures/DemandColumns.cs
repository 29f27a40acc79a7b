using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 要求 | 项目 | 本单位, 评价要点 | 满分 | 事实: a column that says what is asked of every applicant, 有效专利30件得满分. Answers to be
// ticked stand under such headings too, and are read.
internal sealed class DemandColumns(ReadingTools tools)
{
    /// <summary>Of two columns the second is what the applicant fills in, whatever heads it.</summary>
    private const int FewestColumns = 3;

    private readonly HashSet<string> headings = [.. tools.Words("demand-columns")];

    /// <summary>True where a cell only says what is asked for.</summary>
    public bool Hold(Grid grid, GridCell cell)
    {
        if (grid.Columns < FewestColumns || cell.Row == 0 || FlagReader.HasMarks(cell.Passage.Folded))
            return false;
        for (var r = cell.Row - 1; r >= 0; r--)
        {
            if (grid.At(r, cell.Column) is { } above && above.Column == cell.Column && above.ColumnSpan <= cell.ColumnSpan && headings.Contains(tools.Labels.Parse(above.Text).Core))
                return true;
        }

        return false;
    }
}
