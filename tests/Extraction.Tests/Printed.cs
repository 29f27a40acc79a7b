using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests;

// Lines and tables written as text: what a test about reading needs of a page.
internal static class Printed
{
    private const double Size = 10;

    public static PageRef Page { get; } = new("booklet", 1);

    /// <summary>A line whose characters stand side by side, a space being an empty place.</summary>
    public static Line Line(string text, double x = 50, double y = 50)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>();
        foreach (var c in text)
        {
            var width = c < 0x2E80 ? Size / 2 : Size;
            boxes.Add(c == ' ' ? default : new Box(x, y, width, Size));
            x += c == ' ' ? 2 * Size : width;
        }

        return new Line(text, boxes.ToImmutable(), Confidence.Certain);
    }

    public static Passage Passage(string text) => Extraction.Passage.Of(Line(text));

    /// <summary>A table: one string a row, cells parted by |, ^ for "merged with the cell above", &lt; with the one at the left, ~ for no cell at all.</summary>
    public static Grid Table(ImmutableArray<string> around, params string[] rows) => Grid.Of([(Page, TableOf(rows))], around);

    public static Table TableOf(params string[] rows)
    {
        var texts = rows.Select(r => r.Split('|').Select(c => c.Trim()).ToArray()).ToArray();
        var columns = texts[0].Length;
        var cells = ImmutableArray.CreateBuilder<Cell>();
        for (var r = 0; r < texts.Length; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (texts[r][c] is "^" or "<" or "~")
                    continue;
                var (down, across) = (1, 1);
                while (r + down < texts.Length && texts[r + down][c] == "^")
                    down++;
                while (c + across < columns && texts[r][c + across] == "<")
                    across++;
                var box = new Box(50 + (100 * c), 50 + (20 * r), 100 * across, 20 * down);
                ImmutableArray<Line> lines = texts[r][c].Length == 0
                    ? []
                    : [.. texts[r][c].Split('/', 2) is [var one, var two] && two.StartsWith('/') ? Two(one, two[1..], box) : [Line(texts[r][c], box.X + 2, box.Y + 2)]];
                cells.Add(new Cell(r, c, down, across, box, lines));
            }
        }

        return new Table(new Box(50, 50, 100 * columns, 20 * rows.Length), rows.Length, columns, cells.ToImmutable());
    }

    /// <summary>Every reading of a table that names a field: "field period = value".</summary>
    public static string[] Fields(Grid grid, ReadingTools? tools = null) =>
    [
        .. new TableReader(tools ?? Seeds.Tools, null).Read(grid)
            .Where(r => r is { Field: not null, Value: not null })
            .Select(Describe),
    ];

    public static string Describe(Reading reading) =>
        $"{reading.Field?.Id} {reading.Period}".TrimEnd() + " = " + reading.Value?.Canonical;

    private static Line[] Two(string one, string two, Box box) => [Line(one, box.X + 2, box.Y + 1), Line(two, box.X + 2, box.Y + 11)];
}
