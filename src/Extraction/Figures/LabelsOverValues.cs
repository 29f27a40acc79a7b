using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 法定代表人 | 成立日期 | 注册资本, their values in the row below, the next labels below those: where rows take turns so, 技术领域 | 企业官网 | 传真 is a row of
// labels too, though by itself it could be a label and its value.
internal sealed class LabelsOverValues
{
    private const int FewestSideBySide = 3;

    /// <summary>A value stands so much nearer to its own label than to the next one: lines of one place on a page, and the room between two places.</summary>
    private const double Nearer = 0.7;

    private readonly Grid grid;
    private readonly GridRoles roles;
    private readonly ReadingTools tools;
    private readonly bool[] heads;

    /// <param name="grid">The table.</param>
    /// <param name="roles">What its cells look like; how its rows are read is asked of this, and not the other way round.</param>
    /// <param name="tools">What is known of labels.</param>
    public LabelsOverValues(Grid grid, GridRoles roles, ReadingTools tools)
    {
        (this.grid, this.roles, this.tools) = (grid, roles, tools);
        heads = new bool[grid.Rows];
        for (var first = 0; first + 1 < grid.Rows;)
        {
            var turns = TurnsFrom(first);
            for (var i = 0; IsProven(turns) && i < turns.Count; i++)
                heads[first + (2 * i)] = true;
            first += Math.Max(1, 2 * turns.Count);
        }
    }

    /// <summary>How much a row and the one below it look like labels over their values.</summary>
    private enum TurnKind
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>As much as pairs, a label and its value beside it.</summary>
        Even,

        /// <summary>So many cells that they are no pairs.</summary>
        Odd,

        /// <summary>Two labels side by side, or one at the end of the row: no room is left for its value.</summary>
        Likely,

        /// <summary>Every cell is a label.</summary>
        Sure,
    }

    /// <summary>True for a row of labels over a row of their values.</summary>
    public bool IsHead(int row) => heads[row];

    /// <summary>True for the row of values below such a row.</summary>
    public bool IsOfValues(int row) => row > 0 && heads[row - 1];

    /// <summary>True where labels in a row with an empty column between or behind them have a value each right below: they head it, nothing was left blank beside them.</summary>
    public bool StandOverValues(List<GridCell> cells)
    {
        var named = cells.FindAll(c => roles.Role(c) == CellRole.Text && c.RowSpan == 1 && roles.Label(c) is not null);

        // 联系人 | 联系电话 | 电子邮箱 and a column nobody needs: words below them are values as well.
        var alone = named.Count >= FewestSideBySide && named.Count == cells.FindIndex(c => c.Passage.IsBlank) && cells.Skip(named.Count).All(c => c.Passage.IsBlank);
        return named.Count > 1 && named.TrueForAll(c => Below(c) is { } below && (roles.Role(below) == CellRole.Value || (alone && roles.Role(below) == CellRole.Text && roles.Label(below) is null)));
    }

    // （人） | （件） in a row of their own between the labels and their figures belong to the labels.
    private GridCell? Below(GridCell label)
    {
        var below = label;
        do
        {
            below = below.LastRow + 1 < grid.Rows && grid.At(below.LastRow + 1, label.Column) is { } next && next.Column == label.Column && next.LastColumn == label.LastColumn ? next : null;
        }
        while (below is not null && roles.Role(below) == CellRole.Unit);
        return below;
    }

    // What stands in pairs beside one another is labels over values only where all the way down values stand nearer to their labels than to the next.
    private List<(TurnKind Kind, bool Close)> TurnsFrom(int first)
    {
        var turns = new List<(TurnKind Kind, bool Close)>();
        for (var r = first; r + 1 < grid.Rows && Turn(r) is var turn && turn != TurnKind.None; r += 2)
            turns.Add((turn, IsClose(r)));
        return turns.TrueForAll(t => t.Close) ? turns : [.. turns.TakeWhile(t => t.Kind != TurnKind.Even)];
    }

    // Rows of unknown words are labels only among rows that certainly are.
    private static bool IsProven(List<(TurnKind Kind, bool Close)> turns) =>
        turns.Count > 1 && turns.Count(t => t.Kind == TurnKind.Sure) >= (turns.Exists(t => t.Kind == TurnKind.Odd) && !turns.TrueForAll(t => t.Close) ? 2 : 1);

    private bool IsClose(int row)
    {
        var apart = Gap(row);
        return apart <= Nearer * Math.Min(row > 0 ? Gap(row - 1) : double.MaxValue, row + 2 < grid.Rows ? Gap(row + 1) : double.MaxValue);
    }

    // Between the text of a row and that of the next; on another page it is as far as can be.
    private double Gap(int row)
    {
        var above = roles.Row(row).Where(c => !c.Passage.IsBlank).ToList();
        var below = roles.Row(row + 1).Where(c => !c.Passage.IsBlank).ToList();
        return above.Count == 0 || below.Count == 0 || above[0].Place != below[0].Place ? double.MaxValue : below.Min(c => c.Passage.Box.Y) - above.Max(c => c.Passage.Box.Bottom);
    }

    // 销售收入 | 研发费用 over 2020年 | 2021年 | 2020年 | 2021年 are two rows of headings.
    private TurnKind Turn(int row)
    {
        var labels = roles.Row(row).Where(c => !c.Passage.IsBlank).ToList();
        var values = roles.Row(row + 1).Where(c => !c.Passage.IsBlank).ToList();
        if (labels.Count < 2 || values.Count == 0 || values.Count > labels.Count || !values.TrueForAll(c => roles.Role(c) is CellRole.Value or CellRole.Text) || !labels.TrueForAll(c => c.RowSpan == 1 && roles.Role(c) is CellRole.Text or CellRole.Unit) || !values.TrueForAll(c => IsBelowOne(c, labels) && !IsListed(c)))
            return TurnKind.None;
        var known = labels.ConvertAll(IsNamed);
        var listed = labels.Count(IsListed);
        if (listed >= 2 && known.TrueForAll(k => k))
            return TurnKind.Sure;
        if (listed == 0 || !IsListed(labels[0]) || labels.Count < FewestSideBySide)
            return TurnKind.None;
        return known[^1] || Enumerable.Range(1, known.Count - 1).Any(i => known[i - 1] && known[i]) ? TurnKind.Likely : labels.Count % 2 == 1 ? TurnKind.Odd : TurnKind.Even;
    }

    private static bool IsBelowOne(GridCell value, List<GridCell> labels) => value.RowSpan == 1 && labels.Exists(l => l.Column <= value.Column && l.LastColumn >= value.Column);

    private bool IsListed(GridCell cell) => tools.Labels.Match(cell.Text, []) is { IsListed: true };

    private bool IsNamed(GridCell cell) => roles.Role(cell) == CellRole.Unit || IsListed(cell) || tools.LabelLike.IsLabel(cell.Text, FieldKind.Text);
}
