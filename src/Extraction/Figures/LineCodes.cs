namespace DocPipeline.Extraction.Figures;

// Running numbers of the lines of a statistical form, which look like years or figures.
internal sealed class LineCodes(Grid grid, ReadingTools tools, HashSet<string> noise)
{
    /// <summary>True for 2001, 2002, 2003 below 代码: they number the rows and are no years.</summary>
    public bool Number(GridCell cell)
    {
        if (!IsBareNumber(cell) || cell.ColumnSpan > 1)
            return false;
        for (var r = cell.Row - 1; r >= 0; r--)
        {
            if (grid.At(r, cell.Column) is { Passage.IsBlank: false } above && !IsBareNumber(above))
                return above.Column == cell.Column && noise.Contains(tools.Labels.Parse(above.Text).Core);
        }

        return false;
    }

    private static bool IsBareNumber(GridCell cell) => PrintedText.Squeeze(cell.Text) is { Length: 4 } plain && plain.All(char.IsAsciiDigit);

    /// <summary>True for 件 17: the columns of the unit and of the line's code, set close.</summary>
    public bool FollowUnit(string folded)
    {
        var gap = folded.LastIndexOf(' ');
        return gap > 0 && folded.Length - gap <= 4 && folded[(gap + 1)..].All(char.IsAsciiDigit) && tools.Units.Whole(folded[..gap]) is not null;
    }
}
