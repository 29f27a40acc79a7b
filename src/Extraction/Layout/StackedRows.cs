using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Statistics forms rule their columns but not their rows: every cell then holds a whole column, line under line. Where
// the lines of the figures' columns stand side by side, each is a row of its own. Where no column says what each row is, they are figures
// that were too long for their cells: 1005 / 76.9 / 9万元 is 100576.99万元.
internal static class StackedRows
{
    private const int FewestLines = 3;
    private const int FewestColumns = 2;

    /// <summary>Lines side by side have their middles within this, in heights of the text.</summary>
    private const double Slack = 0.4;

    public static Table Part(Table table)
    {
        if (table.Cells.All(c => c.Lines.Length < FewestLines))
            return table;
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var added = 0;
        for (var r = 0; r < table.RowCount; r++)
        {
            var row = table.Cells.Where(c => c.Row == r).ToList();
            var middles = table.Cells.Any(c => c.Row <= r && c.Row + c.RowSpan > r && c.RowSpan > 1) ? [] : Middles(row);
            if (middles.Length == 0)
            {
                cells.AddRange(row.Select(c => c with { Row = c.Row + added }));
                continue;
            }

            foreach (var cell in row)
                cells.AddRange(Rows(cell, middles, r + added));
            added += middles.Length - 1;
        }

        return added == 0 ? table : new Table(table.Box, table.RowCount + added, table.ColumnCount, cells.ToImmutable());
    }

    // Where the figures stand; empty where the row is one.
    private static double[] Middles(List<Cell> row)
    {
        var stacked = row.Where(c => c.Lines.Length >= FewestLines && c.Lines.All(l => IsFigure(l.Text))).ToList();
        foreach (var first in stacked)
        {
            var beside = stacked.Count(c => c.Lines.Length == first.Lines.Length && c.Lines.Zip(first.Lines).All(p => Math.Abs(p.First.Box.CentreY - p.Second.Box.CentreY) < Slack * p.Second.Box.Height));
            if (beside >= FewestColumns && row.Exists(c => c.Lines.Count(l => !IsFigure(l.Text)) >= first.Lines.Length - 1))
                return [.. first.Lines.Select(l => l.Box.CentreY)];
        }

        return [];
    }

    private static IEnumerable<Cell> Rows(Cell cell, double[] middles, int row)
    {
        var lines = cell.Lines.ToLookup(l => Nearest(middles, l.Box.CentreY));
        var top = cell.Box.Y;
        for (var i = 0; i < middles.Length; i++)
        {
            var bottom = i + 1 < middles.Length ? (middles[i] + middles[i + 1]) / 2 : cell.Box.Bottom;
            yield return new Cell(row + i, cell.Column, 1, cell.ColumnSpan, Box.FromEdges(cell.Box.X, top, cell.Box.Right, bottom), [.. lines[i]]);
            top = bottom;
        }
    }

    private static int Nearest(double[] middles, double y)
    {
        var best = 0;
        for (var i = 1; i < middles.Length; i++)
        {
            if (Math.Abs(middles[i] - y) < Math.Abs(middles[best] - y))
                best = i;
        }

        return best;
    }

    private static bool IsFigure(string text) => text.Any(char.IsDigit) && text.Count(PrintedText.IsChinese) <= 2;
}
