using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 要求 | 项目 | 本单位, 评价要点 | 满分 | 事实: a column that says what is asked of every applicant, 有效专利30件得满分. Whatever heads it, most of
// its cells set bounds: 不少于3人, 80%以上. Answers to be ticked stand under such headings too, and are read.
internal sealed class DemandColumns(ReadingTools tools)
{
    /// <summary>Of two columns the second is what the applicant fills in, whatever heads it.</summary>
    private const int FewestColumns = 3;

    /// <summary>So many cells that set bounds show what a column is for.</summary>
    private const int FewestBounds = 3;

    private readonly HashSet<string> headings = [.. tools.Words("demand-columns")];
    private readonly string[] bounds = tools.Words("bound-words");
    private readonly Dictionary<(Grid Grid, int Column), bool> ofBounds = [];
    private readonly Dictionary<(Grid Grid, int Column), GridCell?> headed = [];

    /// <summary>True where a cell only says what is asked for.</summary>
    public bool Hold(Grid grid, GridCell cell)
    {
        if (grid.Columns < FewestColumns || cell.Row == 0 || FlagReader.HasMarks(cell.Passage.Folded))
            return false;
        return IsHeaded(grid, cell) || (SetsBound(cell) && HoldsBounds(grid, cell.Column));
    }

    /// <summary>True where the heading of its column says so.</summary>
    public bool IsHeaded(Grid grid, GridCell cell)
    {
        if (grid.Columns < FewestColumns)
            return false;
        if (!headed.TryGetValue((grid, cell.Column), out var head))
            headed[(grid, cell.Column)] = head = grid.Cells.FirstOrDefault(c => c.Column == cell.Column && headings.Contains(tools.Labels.Parse(c.Text).Core));
        return head is not null && head.Row < cell.Row && head.ColumnSpan <= cell.ColumnSpan;
    }

    private bool HoldsBounds(Grid grid, int column)
    {
        if (!ofBounds.TryGetValue((grid, column), out var holds))
            ofBounds[(grid, column)] = holds = grid.Cells.Count(c => c.Column == column && SetsBound(c)) >= FewestBounds;
        return holds;
    }

    private bool SetsBound(GridCell cell) => PrintedText.Squeeze(cell.Text) is var plain && plain.Any(char.IsDigit) && bounds.Any(b => plain.Contains(b, StringComparison.Ordinal));
}
