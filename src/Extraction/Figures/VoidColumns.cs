using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 填报项目 | 原填报（作废） | 更正后（正式）: what was cancelled states nothing where the column beside it says what stands instead, which takes its room.
internal static class VoidColumns
{
    /// <summary>更正后（正式）, 原填报内容（作废）; a sentence heads no column.</summary>
    private const int LongestHeading = 16;

    /// <summary>The table without what they hold.</summary>
    public static Grid Drop(Grid grid, ReadingTools tools)
    {
        var (cancelled, corrected) = (tools.Words("void-columns"), tools.Words("corrected-columns"));
        var replaced = new Dictionary<GridCell, GridCell>();
        var dropped = new HashSet<GridCell>();

        // 变更前名称 beside 变更后名称 asks for a former name.
        foreach (var heading in grid.Cells.Where(c => IsHeaded(c, cancelled) && !IsHeaded(c, corrected) && tools.Labels.Match(c.Text, []) is null))
        {
            if (Beside(heading) is { } instead)
                Replace(grid, heading, instead, tools, replaced, dropped);
        }

        return dropped.Count == 0 ? grid : grid.With([.. grid.Cells.Where(c => !dropped.Contains(c)).Select(c => replaced.GetValueOrDefault(c, c))]);

        // 更正后 | 更正前 as well as 更正前 | 更正后.
        GridCell? Beside(GridCell heading) => Corrected(heading, heading.LastColumn + 1) ?? Corrected(heading, heading.Column - 1);

        GridCell? Corrected(GridCell heading, int column) =>
            column >= 0 && column < grid.Columns && grid.At(heading.Row, column) is { } cell && IsHeaded(cell, corrected) ? cell : null;
    }

    // Down to the next row that is laid out otherwise and stands across neither column alone, or holds a label in either of them.
    private static void Replace(Grid grid, GridCell heading, GridCell instead, ReadingTools tools, Dictionary<GridCell, GridCell> replaced, HashSet<GridCell> dropped)
    {
        for (var r = heading.Row; r < grid.Rows; r++)
        {
            if (grid.At(r, heading.Column) is not { } old || grid.At(r, instead.Column) is not { } now || old == now || dropped.Contains(old))
                continue;
            if (!IsAlike(old, heading) || !IsAlike(now, instead) || old.Row != now.Row || old.RowSpan != now.RowSpan || IsLabel(old) || IsLabel(now))
                break;
            dropped.Add(old);
            var box = Box.FromEdges(Math.Min(old.Box.X, now.Box.X), now.Box.Y, Math.Max(old.Box.Right, now.Box.Right), now.Box.Bottom);
            replaced[now] = now with { Column = Math.Min(old.Column, now.Column), ColumnSpan = old.ColumnSpan + now.ColumnSpan, Box = box };
        }

        bool IsLabel(GridCell cell) => tools.Labels.Match(cell.Text, []) is { IsListed: true };
    }

    private static bool IsAlike(GridCell cell, GridCell heading) => cell.Column == heading.Column && cell.ColumnSpan == heading.ColumnSpan;

    // What a heading says, or what the brackets behind it add: 2022年（更正后）.
    private static bool IsHeaded(GridCell cell, string[] words) =>
        PrintedText.Squeeze(cell.Text) is { Length: > 0 and <= LongestHeading } plain &&
        plain.Split('(', ')', '/', ',').Any(p => p.Length > 0 && words.Any(w => p.StartsWith(w, StringComparison.Ordinal) || p.EndsWith(w, StringComparison.Ordinal)));
}
