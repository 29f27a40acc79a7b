using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A page's characters to lines and tables. The same for digital and scanned pages once both have characters and lines.
internal static class PageLayout
{
    /// <summary>So many small tables of a figure and its unit are places to write in; fewer may be tables.</summary>
    private const int FewestPlaces = 3;
    private const int LongestUnit = 3;

    /// <summary>So many rows of boxes under one another, each with its label outside, are places to write in; boxes end at one edge within this, in points.</summary>
    private const int FewestRows = 2;
    private const double SameEdge = 2;

    /// <summary>A card has a heading, what it holds, and perhaps a note below.</summary>
    private const int MostInFrame = 3;

    /// <summary>The shortest code in so many boxes is a licence's old number; so many sides of boxes may be lost.</summary>
    private const int ShortestInBoxes = 15;
    private const int MostLost = 3;

    /// <summary>What a border holds has so many lines and takes so much of the room in it.</summary>
    private const int FewestInBorder = 5;
    private const double LeastInBorder = 0.7;

    public static (ImmutableArray<Line> Lines, ImmutableArray<Table> Tables) Build(Page page)
    {
        var (horizontal, vertical) = RulingMerger.Merge(page.Rulings);
        var grids = RuledTableFinder.Find(horizontal, vertical);

        // Smallest first: a table inside a cell of another takes its own characters.
        grids.Sort(static (a, b) => (a.Box.Width * a.Box.Height).CompareTo(b.Box.Width * b.Box.Height));
        var cells = grids.ConvertAll(g => g.Cells());
        var (inside, free) = Shared(page.Glyphs, grids, cells);
        if (EntryBoxes(grids, inside, free, page.Glyphs) is { Count: > 0 } boxes)
        {
            foreach (var box in boxes)
            {
                grids.RemoveAt(box);
                cells.RemoveAt(box);
            }

            (inside, free) = Shared(page.Glyphs, grids, cells);
        }

        var tables = new List<Table>();
        for (var t = 0; t < grids.Count; t++)
            tables.Add(BoxedRuns.Join(StackedRows.Part(MergedRows.Part(Fill(grids[t], cells[t], inside[t])))));
        var single = tables.Where(t => t.Cells.Length == 1 || IsBorder(t)).ToList();
        tables.RemoveAll(single.Contains);
        var frames = tables.Where(IsFrame).ToList();
        tables.RemoveAll(frames.Contains);
        var lines = new List<Line>();
        var level = horizontal.Where(h => !grids.Exists(g => g.Box.Contains(h.From + (h.Length / 2), h.At))).ToList();
        var rows = RuledRows.Of(level);
        foreach (var column in SideColumn.Part(free, grids.ConvertAll(g => g.Box)).SelectMany(TextColumns.Of))
        {
            var own = MiddleLabel.Join(DottedLeader.Open([.. Gutters.Open(column)]));
            tables.AddRange(ThreeLineTables.Take(own, level));
            tables.AddRange(AlignedTableFinder.Take(own, rows));
            lines.AddRange(own);
        }

        foreach (var own in frames.Select(Opened))
        {
            tables.AddRange(AlignedTableFinder.Take(own, RuledRows.None));
            lines.AddRange(own);
        }

        if (frames.Count > 0)
            lines = [.. lines.OrderBy(l => l.Box.Y)];
        var framed = single.SelectMany(t => t.Cells).SelectMany(c => c.Lines).ToList();
        if (framed.Count > 0)
        {
            lines = [.. lines.Concat(framed).OrderBy(l => l.Box.Y)];
            tables.AddRange(AlignedTableFinder.Take(lines, rows));
        }

        return ([.. lines], [.. tables.OrderBy(t => t.Box.Y).ThenBy(t => t.Box.X)]);
    }

    // The double line around a licence makes cells with nothing in them around one that holds it all.
    private static bool IsBorder(Table table) =>
        table.Cells.Where(c => c.Lines.Length > 0).ToList() is [{ Lines.Length: >= FewestInBorder } whole] && whole.Box.Width * whole.Box.Height >= LeastInBorder * table.Box.Width * table.Box.Height;

    private static List<Line> Opened(Table frame) => DottedLeader.Open([.. frame.Cells.SelectMany(c => c.Lines)]);

    // A card: a frame with its heading above the form it holds, whose labels and values stand in columns of their own or are joined by dots.
    private static bool IsFrame(Table table) =>
        table.ColumnCount == 1 && table.Cells.Length <= MostInFrame &&
        (table.Cells.Any(c => DottedLeader.LeadToValues([.. c.Lines])) || AlignedTableFinder.Take([.. table.Cells.SelectMany(c => c.Lines)], RuledRows.None).Count > 0);

    private static (List<List<Glyph>?[]> Inside, List<Glyph> Free) Shared(ImmutableArray<Glyph> glyphs, List<RuledGrid> grids, List<ImmutableArray<Cell>> cells)
    {
        var inside = cells.ConvertAll(c => new List<Glyph>?[c.Length]);

        // Without a table all of them are free, and a list of so many is not to grow piece by piece.
        var free = new List<Glyph>(grids.Count == 0 ? glyphs.Length : 0);
        foreach (var glyph in glyphs)
        {
            if (IsVisible(glyph))
                (Owner(glyph, grids, cells, inside) ?? free).Add(glyph);
        }

        return (inside, free);
    }

    // A row of boxes with one character each holds one code, written into its boxes; several small ones with a figure and its unit are the
    // places of a form to write in, and so are rows of figures that touch one another and have their labels outside; a frame whose columns nothing
    // parts is no table of cells either. Last first.
    private static List<int> EntryBoxes(List<RuledGrid> grids, List<List<Glyph>?[]> inside, List<Glyph> free, ImmutableArray<Glyph> glyphs)
    {
        var all = Enumerable.Range(0, grids.Count);
        var places = all.Where(t => IsPlace(grids[t], inside[t])).ToList();
        var rows = all.Where(t => IsLabelledOutside(grids[t], inside[t], free)).ToList();
        return [.. all.Where(t => HoldsCode(grids[t], inside[t]) || DateBoxes.Hold(grids[t], inside[t], glyphs) || UnpartedColumns.Hold(grids[t], inside[t]) || (places.Count >= FewestPlaces && places.Contains(t)) || (rows.Contains(t) && rows.Count(r => EndsAlike(grids[r].Box, grids[t].Box)) >= FewestRows)).Reverse()];
    }

    // 销售收入： and the boxes of three years at its right: a table would rule its labels as well.
    private static bool IsLabelledOutside(RuledGrid grid, List<Glyph>?[] cells, List<Glyph> free) =>
        grid is { Rows: 1, Columns: > 1 } && cells.All(c => c is { Count: > 0 } && c.Exists(IsDigit) && c.Count(IsChinese) <= LongestUnit) &&
        free.Count(g => IsChinese(g) && g.Box.Right <= grid.Box.X + SameEdge && g.Box.CentreY > grid.Box.Y && g.Box.CentreY < grid.Box.Bottom) >= 2;

    private static bool EndsAlike(Box a, Box b) => Math.Abs(a.X - b.X) <= SameEdge && Math.Abs(a.Right - b.Right) <= SameEdge;

    private static bool IsDigit(Glyph glyph) => glyph.CodePoint is >= '0' and <= '9';

    private static bool IsChinese(Glyph glyph) => glyph.CodePoint < 0x10000 && PrintedText.IsChinese((char)glyph.CodePoint);

    private static bool IsPlace(RuledGrid grid, List<Glyph>?[] cells) =>
        grid is { Rows: 1, Columns: 2 } && cells is [{ Count: > 0 } figure, { Count: > 0 and <= LongestUnit }] && figure.Exists(IsDigit);

    // On a scan a box may have lost a side.
    private static bool HoldsCode(RuledGrid grid, List<Glyph>?[] cells) =>
        (cells.Count(c => c is { Count: > 0 }) >= BoxedRuns.FewestCharacters && cells.All(c => c is null || c.Count(g => g.CodePoint > ' ') <= 1)) ||
        (grid is { Rows: 1, Columns: >= ShortestInBoxes } && cells.Sum(c => c?.Count ?? 0) is var all && all >= ShortestInBoxes && all <= grid.Columns + MostLost && cells.All(c => c is null || c.TrueForAll(IsOfCode)));

    private static bool IsOfCode(Glyph glyph) => glyph.CodePoint < 0x80 && char.IsAsciiLetterOrDigit((char)glyph.CodePoint);

    // Slanted text is a watermark or a stamp; it never holds a figure of the form.
    private static bool IsVisible(Glyph glyph) =>
        (glyph.Traits & (GlyphTraits.Invisible | GlyphTraits.OffPage)) == 0 &&
        Math.Abs(glyph.Angle - (90 * Math.Round(glyph.Angle / 90))) < 4;

    private static List<Glyph>? Owner(
        Glyph glyph, List<RuledGrid> grids, List<ImmutableArray<Cell>> cells, List<List<Glyph>?[]> inside)
    {
        var (x, y) = (glyph.Box.CentreX, glyph.Box.CentreY);
        for (var t = 0; t < grids.Count; t++)
        {
            if (!grids[t].Box.Contains(x, y))
                continue;
            for (var c = 0; c < cells[t].Length; c++)
            {
                if (cells[t][c].Box.Contains(x, y))
                    return inside[t][c] ??= [];
            }
        }

        return null;
    }

    private static Table Fill(RuledGrid grid, ImmutableArray<Cell> cells, List<Glyph>?[] inside)
    {
        var filled = ImmutableArray.CreateBuilder<Cell>(cells.Length);
        for (var c = 0; c < cells.Length; c++)
            filled.Add(inside[c] is { } glyphs ? cells[c] with { Lines = MiddleValue.Join(LineBuilder.Build(glyphs)) } : cells[c]);
        return new Table(grid.Box, grid.Rows, grid.Columns, filled.ToImmutable());
    }
}
