using System.Collections.Immutable;

namespace DocPipeline.Extraction.Figures;

// What stands beside or over a cell that holds labels of its own: 职工总数 | 其中研发人员：12人.
internal sealed class OuterLabels(Grid grid, ReadingTools tools)
{
    private readonly HashSet<string> announcing = [.. tools.Words("part-announcing")];

    /// <summary>
    /// The cell at the left, nearest first; 知识产权管理人员 | 7人 | 其中 | 专职3人，兼职4人: 其中 and 人员构成 say nothing without what stands before them. The year at
    /// the head of a row holds for every cell in it, and a label right above a cell for that cell where none stands beside it.
    /// </summary>
    public ImmutableArray<string> Of(GridCell cell)
    {
        var outer = ImmutableArray.CreateBuilder<string>();
        if (LeftOf(cell) is not { } left)
            return [];
        if (Above(cell, left) is { } above)
            outer.Add(above.Text);
        outer.Add(left.Text);
        var announced = Announces(left);
        for (var further = LeftOf(left); further is not null; further = LeftOf(further))
        {
            announced |= Announces(further);
            if (announced || tools.Periods.IsPeriod(further.Passage.Folded))
                outer.Add(further.Text);
        }

        return outer.ToImmutable();
    }

    private bool Announces(GridCell cell) => WholeLabels.IsPart(cell) || announcing.Contains(PrintedText.Squeeze(cell.Text).TrimEnd(':'));

    private GridCell? LeftOf(GridCell cell) => cell.Column > 0 ? grid.At(cell.Row, cell.Column - 1) : null;

    // 职工总数 | 研发人员 | 知识产权管理人员 over 1017人 | 188人 | 共6人：专职3人，兼职3人.
    private GridCell? Above(GridCell cell, GridCell left) =>
        cell.Row > 0 && grid.At(cell.Row - 1, cell.Column) is { } above && above.Column == cell.Column && above.LastColumn == cell.LastColumn &&
        tools.Labels.Match(left.Text, []) is null && tools.Labels.Match(above.Text, []) is { IsListed: true } ? above : null;
}
