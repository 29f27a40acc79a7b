using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// 注册地址 with 按营业执照填写 below it, beside the address: what is said of a label is no value, and no part of the label. It is known by its small type,
// by words that tell how to fill in, or by the figure or the boxes at its right.
internal static class LabelNotes
{
    /// <summary>A note is set in type of at most this share of the label's.</summary>
    private const double Smaller = 0.9;

    public static Grid Strip(Grid grid, ReadingTools tools)
    {
        var words = tools.Words("note-words");
        var stripped = new Dictionary<GridCell, GridCell>();
        foreach (var cell in grid.Cells)
        {
            if (cell.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && ValueOf(grid, cell) is { } value && IsLabel(cell.Text[..end], tools) && IsNote(cell, end, value, words, tools))
                stripped[cell] = cell with { Passage = cell.Passage.Part(0, end) };
        }

        return stripped.Count == 0 ? grid : grid.With([.. grid.Cells.Select(c => stripped.GetValueOrDefault(c, c))]);
    }

    private static GridCell? ValueOf(Grid grid, GridCell label) =>
        label.LastColumn + 1 < grid.Columns && grid.At(label.Row, label.LastColumn + 1) is { Passage.IsBlank: false } value ? value : null;

    private static bool IsNote(GridCell cell, int end, GridCell value, string[] words, ReadingTools tools)
    {
        var note = PrintedText.Fold(cell.Text[(end + 1)..]);
        if (note.Any(char.IsDigit) || FlagReader.HasMarks(note) || tools.Labels.Match(cell.Text, []) is { IsListed: true } || UnitCaption.Find(note, tools.Units) is not null || tools.Units.Whole(note.Trim('(', ')')) is not null)
            return false;
        return IsSmall(cell, end) || words.Any(w => note.Contains(w, StringComparison.Ordinal)) || FlagReader.HasMarks(value.Text) || OnlyNumbers.AreAllOf(value.Passage.Folded, tools);
    }

    private static bool IsSmall(GridCell cell, int end) =>
        Enumerable.Range(end + 1, cell.Text.Length - end - 1).Where(i => !char.IsWhiteSpace(cell.Text[i])).All(i => cell.Passage.HeightAt(i) <= Smaller * cell.Passage.HeightAt(0));

    private static bool IsLabel(string text, ReadingTools tools) => tools.Labels.Match(text, []) is { IsListed: true };
}
