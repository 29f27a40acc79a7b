namespace DocPipeline.Booklets.Forms;

/// <summary>Labels and values in 2, 4 or 6 columns of a table, with or without a vertical side heading.</summary>
internal sealed class GridPairs(int pairsAcross, TableStyle style, bool sideHeading = false) : IPairWriter
{
    private static readonly int[][] s_widths = [[], [30, 70], [18, 32, 18, 32], [13, 20, 13, 21, 13, 20]];
    private static readonly int[][] s_sideWidths = [[], [6, 29, 65], [6, 16, 31, 16, 31], [6, 12, 19, 12, 20, 12, 19]];

    public string Write(string title, IReadOnlyList<Pair> pairs)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        var row = new List<Cell>();
        foreach (var pair in pairs)
        {
            if (pair.Wide && row.Count > 0) Flush();
            row.Add(Cell.Label(pair.Label));
            row.Add(new Cell(pair.Value, pair.Wide ? pairsAcross * 2 - 1 : 1));
            if (pair.Wide || row.Count == pairsAcross * 2) Flush();
        }

        if (row.Count > 0) Flush();
        if (sideHeading) rows[0] = [new Cell(string.Join("<br>", title.ToCharArray()), 1, rows.Count, Head: true, Vertical: true), .. rows[0]];
        var heading = sideHeading ? "" : $"<h3>{title}</h3>";
        return heading + TableWriter.Write(rows, style, 0, sideHeading ? s_sideWidths[pairsAcross] : s_widths[pairsAcross]);

        void Flush()
        {
            // A last value without a partner takes the rest of the line, as in printed forms.
            var used = row.Sum(c => c.ColumnSpan);
            if (used < pairsAcross * 2) row[^1] = row[^1] with { ColumnSpan = row[^1].ColumnSpan + pairsAcross * 2 - used };
            rows.Add([.. row]);
            row.Clear();
        }
    }
}
