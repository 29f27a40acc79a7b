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
        if (!IsCard(left))
        {
            if (Above(cell, left) is { } above)
                outer.Add(above.Text);
            outer.Add(left.Text);
        }

        var announced = Announces(left);
        for (var further = LeftOf(left); further is not null; further = LeftOf(further))
        {
            announced |= Announces(further);
            if (announced || tools.Periods.IsPeriod(further.Passage.Folded))
                outer.Add(further.Text);
        }

        if (PartOf(cell) is { } whole && !outer.Contains(whole.Text))
            outer.Add(whole.Text);
        return outer.ToImmutable();
    }

    /// <summary>What 资金来源（万元） says its amounts are counted in; 注册资本（万元）：5,000 beside them speaks of its own alone. Null where none names it.</summary>
    public static Domain.Unit? MoneyOf(ImmutableArray<string> outer, ReadingTools tools) =>
        outer.Where(o => PrintedText.Fold(o).IndexOf(':', StringComparison.Ordinal) < 0).Select(o => tools.Labels.Parse(o).Unit).FirstOrDefault(u => u is { Dimension: Domain.UnitDimension.Money });

    // 知识产权管理人员 | 4人 | 专职、兼职 | 专职2人 | 兼职2人: what counts the whole, where between it and its part stand its own figure and other parts only.
    private GridCell? PartOf(GridCell cell)
    {
        var between = new List<GridCell>();
        for (var left = LeftOf(cell); left is not null; left = LeftOf(left))
        {
            if (tools.Labels.Match(NameIn(left), []) is { IsListed: true, Fields: [{ Kind: Domain.FieldKind.Count }] })
                return IsPart(cell, left) && between.TrueForAll(b => IsPart(b, left)) ? left : null;
            between.Add(left);
        }

        return null;
    }

    // A figure, with or without the name of a part before it, or that name alone.
    private bool IsPart(GridCell cell, GridCell whole) =>
        NameIn(cell) is var part && (part.Length == 0 || (tools.Labels.Match(part, [whole.Text]) is not null && tools.Labels.Match(part, []) is null));

    // 专职 of 专职：2人.
    private string NameIn(GridCell cell)
    {
        var name = cell.Passage.Folded;
        return (tools.Values.Numbers.Scan(name) is [{ IsCode: false } figure] && figure.End == name.TrimEnd().Length ? name[..figure.Start] : name).Trim().TrimEnd(':');
    }

    // 2021年度 / 销售收入：51,801.74万元 / 利税总额：… beside the card of another year: it states its own figures and heads none.
    private static bool IsCard(GridCell cell) => cell.Passage.Folded.Split('\n').Count(l => l.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && l.AsSpan(colon + 1).Trim().Length > 0) >= 2;

    private bool Announces(GridCell cell) => WholeLabels.IsPart(cell) || announcing.Contains(PrintedText.Squeeze(cell.Text).TrimEnd(':'));

    private GridCell? LeftOf(GridCell cell) => cell.Column > 0 ? grid.At(cell.Row, cell.Column - 1) : null;

    // 职工总数 | 研发人员 | 知识产权管理人员 over 1017人 | 188人 | 共6人：专职3人，兼职3人.
    private GridCell? Above(GridCell cell, GridCell left) =>
        cell.Row > 0 && grid.At(cell.Row - 1, cell.Column) is { } above && above.Column == cell.Column && above.LastColumn == cell.LastColumn &&
        tools.Labels.Match(left.Text, []) is null && tools.Labels.Match(above.Text, []) is { IsListed: true } ? above : null;
}
