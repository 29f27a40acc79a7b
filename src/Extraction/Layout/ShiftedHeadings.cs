using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// 年度 | 销售收入 | 规模 | 年末总资产 | 利润总额 over 二〇二一年 | 79.6861 | 103.5934 | 5.5903 | 8 | 7822: a heading of two columns taken for one of its own and a figure taken
// for two make as many headings as figures, and each of the headings between stands over its neighbour's figures. Nobody may read a figure below such a heading.
internal static class ShiftedHeadings
{
    /// <summary>One heading may lean to its neighbour; more of them are shifted.</summary>
    private const int FewestShifted = 2;

    public static bool Stand(Table table)
    {
        var figures = Enumerable.Range(0, table.ColumnCount).Select(c => Span([.. table.Cells.Where(f => f.Row > 0 && f.Column == c && f.ColumnSpan == 1 && f.Lines.Any(l => l.Text.Any(char.IsDigit))).SelectMany(f => f.Lines)])).ToList();
        return table.Cells.Where(c => c is { Row: 0, ColumnSpan: 1 } && !c.Lines.IsEmpty && !c.Lines.Any(l => l.Text.Any(char.IsDigit))).Count(IsShifted) >= FewestShifted;

        bool IsShifted(Cell heading) =>
            Span([.. heading.Lines]) is { } own && figures[heading.Column] is { } below && !Overlap(own, below) &&
            new[] { heading.Column - 1, heading.Column + 1 }.Any(c => c >= 0 && c < figures.Count && figures[c] is { } beside && Overlap(own, beside));
    }

    private static Span1D? Span(Line[] lines) => lines.Length == 0 ? null : new Span1D(0, lines.Min(l => l.Box.X), lines.Max(l => l.Box.Right));

    private static bool Overlap(Span1D one, Span1D other) => one.From < other.To && other.From < one.To;
}
