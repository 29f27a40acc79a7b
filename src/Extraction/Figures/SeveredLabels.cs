namespace DocPipeline.Extraction.Figures;

// 净 | 利润: a scanner's streak through a column parts a word, and its rest is another label. Where a character alone in its cell and what stands right of it
// are one listed label, they are that label.
internal static class SeveredLabels
{
    public static Grid Join(Grid grid, ReadingTools tools)
    {
        var joined = new Dictionary<GridCell, GridCell?>();
        foreach (var left in grid.Cells)
        {
            if (joined.ContainsKey(left) || PrintedText.Squeeze(left.Text) is not [var first] || !PrintedText.IsChinese(first) || left.LastColumn + 1 >= grid.Columns)
                continue;
            if (grid.At(left.Row, left.LastColumn + 1) is not { Passage.IsBlank: false } right || right.Row != left.Row || right.RowSpan != left.RowSpan || tools.Labels.Match(first + right.Text, grid.Around) is not { IsListed: true })
                continue;
            joined[left] = left with { ColumnSpan = left.ColumnSpan + right.ColumnSpan, Passage = Passage.Of([left.Passage.AsLine(), right.Passage.AsLine()], left.Box) };
            joined[right] = null;
        }

        return grid.With(joined);
    }
}
