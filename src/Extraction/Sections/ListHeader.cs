using System.Globalization;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Sections;

// The heading row of a list: which column holds what. Kept for continuation pages that do not repeat it.
internal sealed class ListHeader
{
    // 序号 heads the numbers of the rows.
    private const string Serials = "序号";
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly int count;

    private ListHeader(int count) => this.count = count;

    /// <summary>The header of a grid and its row; null where no row names the wanted columns.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="wanted">Column names and the words that head them; the first wanted column must be there.</param>
    public static (ListHeader Header, int Row)? Find(Grid grid, params ReadOnlySpan<(string Column, string[] Words)> wanted)
    {
        for (var row = 0; row < Math.Min(grid.Rows, 4); row++)
        {
            var header = new ListHeader(grid.Columns);
            for (var column = 0; column < grid.Columns; column++)
            {
                if (grid.At(row, column) is not { } cell || cell.Column != column)
                    continue;
                var plain = PrintedText.Squeeze(cell.Text);
                foreach (var (name, words) in wanted)
                {
                    if (!header.columns.ContainsKey(name) && plain.Length <= 16 && words.Any(w => plain.Contains(w, StringComparison.Ordinal)))
                    {
                        header.columns[name] = column;
                        break;
                    }
                }
            }

            if (!header.columns.ContainsKey(wanted[0].Column) || header.columns.Count < 2)
                continue;
            for (var column = 0; column < grid.Columns; column++)
            {
                if (grid.At(row, column) is { } cell && PrintedText.Squeeze(cell.Text) is { Length: <= 4 } heading && heading.StartsWith(Serials, StringComparison.Ordinal))
                    header.columns.TryAdd(Serials, column);
            }

            return (header, row);
        }

        return null;
    }

    /// <summary>True where a table without heading has as many columns as the list.</summary>
    public bool Fits(Grid grid) => grid.Columns == count;

    /// <summary>The cell of a named column; null where the list has no such column or the place is empty.</summary>
    public GridCell? Cell(Grid grid, int row, string column) =>
        columns.TryGetValue(column, out var index) && grid.At(row, index) is { Passage.IsBlank: false } cell ? cell : null;

    /// <summary>The number the list gives a row; null where there is none to be read.</summary>
    public int? Serial(Grid grid, int row) =>
        Cell(grid, row, Serials) is { } cell && int.TryParse(PrintedText.Squeeze(cell.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? serial : null;

    public bool Has(string column) => columns.ContainsKey(column);
}
