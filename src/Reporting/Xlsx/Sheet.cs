using System.Collections.Immutable;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>A table of the workbook: one header row that stays in sight and filters, rows below it.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Frozen">Columns that stay in sight.</param>
internal sealed record Sheet(string Name, ImmutableArray<Column> Columns, int Frozen)
{
    // Characters of a column beyond those of its text: its margins, and what a filter's button takes of a heading.
    private const int Padding = 2;
    private const int Button = 2;
    private const int Least = 5;

    // In points; no spreadsheet program shows a higher row.
    private const double LineHeight = 16.5;
    private const double Highest = 409;

    public List<Cell[]> Rows { get; } = [];

    public void Add(params Cell[] row) => Rows.Add(row);

    /// <summary>The place of a row's first cell, for links within the workbook; rows count from one, the header aside.</summary>
    public static string PlaceOf(string sheet, int row) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{sheet}'!A{row + 1}");

    /// <summary>How wide a column must be for its longest line, within its bounds.</summary>
    public double WidthOf(int column)
    {
        var title = Width(Columns[column].Title) + Button;
        var width = title;
        foreach (var row in Rows)
        {
            var cell = row[column];
            width = Math.Max(width, cell.Number is { } number ? NumberWidth(number, cell.Format) : LongestLine(cell.Text ?? ""));
        }

        return Math.Clamp(width, Least, Math.Max(Columns[column].Most, title)) + Padding;
    }

    /// <summary>How high a row must be for its longest text. Not every program works it out by itself when it opens a file.</summary>
    public static double HeightOf(Cell[] row, double[] widths)
    {
        var lines = 1;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Text is { } text)
                lines = Math.Max(lines, Lines(text, (int)widths[i] - Padding));
        }

        return Math.Min(lines * LineHeight, Highest);
    }

    // A character too wide for the rest of a line goes to the next, so a full line holds a little less than its room.
    private static int Lines(string text, int room)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            lines += Width(line) <= room ? 1 : (Width(line) + room - 2) / (room - 1);
        return lines;
    }

    private static int LongestLine(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            longest = Math.Max(longest, Width(line));
        return longest;
    }

    // Chinese characters and their punctuation take the room of two digits.
    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
            width += character >= '\u2e80' || character is '“' or '”' or '‘' or '’' or '—' or '…' ? 2 : 1;
        return width;
    }

    private static int NumberWidth(decimal number, string format)
    {
        var whole = decimal.Truncate(Math.Abs(number)).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return format[0] == 'y' ? format.Length : whole + ((whole - 1) / 3) + format.Length - format.IndexOf('0') + 1;
    }
}
