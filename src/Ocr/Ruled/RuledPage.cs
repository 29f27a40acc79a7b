using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Ruled;

/// <summary>The ruling lines of a page, and its ink without them.</summary>
internal sealed class RuledPage
{
    // A line parts a box where it covers this share of the box's side.
    private const double Parting = 0.6;

    // What is left between a line and the edge of a box cut there, in inches: the line's own blur.
    private const double Margin = 0.007;

    // In inches: no stroke of a character is that long; no arc of a seal looks straight for that long.
    private const double NoStroke = 0.45;
    public const double NoArc = 1.1;
    private readonly double margin;

    /// <param name="grey">The page; where it is given, lines too pale to be ink are found as well.</param>
    /// <param name="ink">1 where there is ink; what lies on lines is taken out.</param>
    /// <param name="dotsPerInch">Pixels per inch.</param>
    /// <param name="seals">Seals taken off the page, which hid parts of its lines.</param>
    public RuledPage(Plane? grey, Plane ink, double dotsPerInch, IReadOnlyList<SealRing>? seals = null)
    {
        Ink = ink;
        margin = Math.Max(1, Margin * dotsPerInch);
        var turned = ink.Transposed();
        var level = grey is null ? ink : HairLines.Level(grey, ink, dotsPerInch);
        var upright = grey is null ? turned : HairLines.Level(grey.Transposed(), turned, dotsPerInch);
        CellSides above = new(ink, level, dotsPerInch), beside = new(turned, upright, dotsPerInch);
        var across = RulingFinder.Horizontal(level, dotsPerInch);
        var down = beside.WithoutStrokes(RulingFinder.Horizontal(upright, dotsPerInch), across.FindAll(line => line.Length >= NoArc * dotsPerInch));
        var (brokenAcross, brokenDown) = new DashedLines(dotsPerInch).Find(ink, turned, across, down);
        (across, down) = (DashedLines.Among(across, brokenAcross), DashedLines.Among(down, brokenDown));
        SealGaps hidden = new(seals ?? [], dotsPerInch);
        SealArcs arcs = new(seals ?? [], dotsPerInch);
        (across, down) = (hidden.Bridge(across, down, isUpright: false), hidden.Bridge(down, across, isUpright: true));
        Horizontal = arcs.LeaveOut([.. LinesAmong(across, down, dotsPerInch).Union(brokenAcross.Select(line => line.Line))], down, isUpright: false);
        Vertical = arcs.LeaveOut([.. LinesAmong(down, across, dotsPerInch).Union(brokenDown.Select(line => line.Line))], across, isUpright: true);
        Vertical.AddRange(beside.Missed(Vertical, Horizontal));
        Horizontal.AddRange(above.Missed(Horizontal, Vertical));
        Horizontal.Sort(PixelLine.InOrder);
        Vertical.Sort(PixelLine.InOrder);

        // What is no part of a table, such as the line below a blank, is no character either.
        foreach (var line in Horizontal.Concat(across.Where(line => line.Length >= NoStroke * dotsPerInch)).Concat(brokenAcross.SelectMany(broken => broken.Pieces)))
            Ink.Erase(line.From, line.At - (line.Thickness / 2), line.To, line.At + (line.Thickness / 2));
        foreach (var line in Vertical.Concat(down.Where(line => line.Length >= NoStroke * dotsPerInch)).Concat(brokenDown.SelectMany(broken => broken.Pieces)))
            Ink.Erase(line.At - (line.Thickness / 2), line.From, line.At + (line.Thickness / 2), line.To);
    }

    public List<PixelLine> Horizontal { get; }

    public List<PixelLine> Vertical { get; }

    /// <summary>1 where there is ink that is no ruling line.</summary>
    public Plane Ink { get; }

    /// <summary>A box of text, cut where ruling lines part it; parts without ink are left out.</summary>
    public IEnumerable<TextBox> Cut(TextBox box)
    {
        foreach (var column in Cut(box.Left, box.Right, box.Top, box.Bottom, Vertical, 0.25 * box.Height))
        {
            foreach (var row in Cut(box.Top, box.Bottom, column.From, column.To, Horizontal, 0.3 * box.Height))
            {
                TextBox part = new(column.From, row.From, column.To, row.To);
                if (InkIn(part) is not null)
                    yield return part;
            }
        }
    }

    /// <summary>True where a ruling line stands between a box and the one right of it.</summary>
    public bool Parts(in TextBox left, in TextBox right)
    {
        var (from, to) = (Math.Max(left.Top, right.Top), Math.Min(left.Bottom, right.Bottom));
        var (begin, end) = (Math.Min(left.Right, right.Left) - (2 * margin), Math.Max(left.Right, right.Left) + (2 * margin));
        foreach (var line in Vertical)
        {
            if (line.At >= begin && line.At <= end && Math.Min(line.To, to) - Math.Max(line.From, from) >= Parting * (to - from))
                return true;
        }
        return false;
    }

    /// <summary>The smallest box around the ink in a box; null where there is too little for a character.</summary>
    public TextBox? InkIn(in TextBox box)
    {
        var (left, right) = (Math.Max(0, (int)box.Left), Math.Min(Ink.Width, (int)Math.Ceiling(box.Right)));
        var (top, bottom) = (Math.Max(0, (int)box.Top), Math.Min(Ink.Height, (int)Math.Ceiling(box.Bottom)));
        if (right <= left || bottom <= top)
            return null;
        var rows = new int[bottom - top];
        var columns = new int[right - left];
        var all = 0;
        for (var y = top; y < bottom; y++)
        {
            var line = Ink.Pixels.AsSpan((y * Ink.Width) + left, right - left);
            for (var x = 0; x < line.Length; x++)
            {
                if (line[x] != 1)
                    continue;
                rows[y - top]++;
                columns[x]++;
                all++;
            }
        }

        // A lone speck of dust is not ink; a full stop is.
        if (all < 4)
            return null;
        var (firstRow, lastRow) = Extent(rows, Math.Max(1, all / 400));
        var (firstColumn, lastColumn) = Extent(columns, 1);
        return new TextBox(left + firstColumn, top + firstRow, left + lastColumn + 1, top + lastRow + 1);
    }

    /// <summary>The ink of a line, parted at blank columns.</summary>
    public List<InkBlob> BlobsIn(in TextLine line)
    {
        var (left, right) = (Math.Max(0, (int)line.Crop.Left), Math.Min(Ink.Width, (int)Math.Ceiling(line.Crop.Right)));
        var (top, bottom) = (Math.Max(0, (int)line.Top), Math.Min(Ink.Height, (int)Math.Ceiling(line.Bottom)));
        List<InkBlob> blobs = [];
        var open = -1;
        var (first, last) = (bottom, top);
        for (var x = left; x <= right; x++)
        {
            var inked = false;
            for (var y = top; x < right && y < bottom; y++)
            {
                if (Ink.Pixels[(y * Ink.Width) + x] == 0)
                    continue;
                inked = true;
                (first, last) = (Math.Min(first, y), Math.Max(last, y + 1));
            }
            if (inked && open < 0)
                open = x;
            if (inked || open < 0)
                continue;
            blobs.Add(new InkBlob(open, x, first, last));
            (open, first, last) = (-1, bottom, top);
        }
        return blobs;
    }

    /// <summary>A box parted at blank rows, where every part is at least that high; as it is where there is no such row.</summary>
    public List<TextBox> RowsOf(TextBox box, double least)
    {
        List<TextBox> rows = [];
        if (InkIn(box) is not { } ink)
            return [box];
        var (top, blank) = (box.Top, ink.Top);
        for (var y = ink.Top; y < ink.Bottom; y++)
        {
            var row = Ink.Pixels.AsSpan(((int)y * Ink.Width) + (int)ink.Left, (int)ink.Width);
            if (row.Contains((byte)1))
                continue;
            if (y - blank >= least && ink.Bottom - y >= least)
            {
                rows.Add(box with { Top = top, Bottom = y + 1 });
                top = y;
            }
            blank = y;
        }
        rows.Add(box with { Top = top });
        return rows;
    }

    /// <summary>The first row of a box without ink; null where there is none.</summary>
    public double? FirstBlankRow(in TextBox box) => BlankRow(box, 1);

    /// <summary>The last one.</summary>
    public double? LastBlankRow(in TextBox box) => BlankRow(box, -1);

    private double? BlankRow(in TextBox box, int step)
    {
        for (var y = step > 0 ? (int)box.Top : (int)box.Bottom - 1; y >= box.Top && y < box.Bottom; y += step)
        {
            if (!Ink.Pixels.AsSpan((y * Ink.Width) + (int)box.Left, (int)box.Width).Contains((byte)1))
                return y;
        }
        return null;
    }

    /// <summary>Where to part two lines one above the other: the middle of the longest stretch of rows with the least ink.</summary>
    public double EmptiestRow(in TextBox box)
    {
        var (left, right) = (Math.Max(0, (int)box.Left), Math.Min(Ink.Width, (int)Math.Ceiling(box.Right)));
        var (top, bottom) = (Math.Max(0, (int)box.Top), Math.Min(Ink.Height, (int)Math.Ceiling(box.Bottom)));
        var rows = new int[Math.Max(0, bottom - top)];
        for (var y = top; y < bottom && right > left; y++)
            rows[y - top] = Ink.Pixels.AsSpan((y * Ink.Width) + left, right - left).Count((byte)1);
        return Emptiest(rows, top);
    }

    /// <summary>Where to part a line: the middle of the widest stretch of columns with the least ink.</summary>
    public double WidestBlank(in TextBox box)
    {
        var (left, right) = (Math.Max(0, (int)box.Left), Math.Min(Ink.Width, (int)box.Right));
        var (top, bottom) = (Math.Max(0, (int)box.Top), Math.Min(Ink.Height, (int)Math.Ceiling(box.Bottom)));
        var columns = new int[Math.Max(0, right - left)];
        for (var y = top; y < bottom; y++)
        {
            var line = Ink.Pixels.AsSpan((y * Ink.Width) + left, columns.Length);
            for (var x = 0; x < line.Length; x++)
                columns[x] += line[x];
        }
        return Emptiest(columns, left);
    }

    private static double Emptiest(int[] counts, int first)
    {
        var least = counts.Length == 0 ? 0 : counts.Min();
        var (best, length, start) = (first + (counts.Length / 2.0), 0, 0);
        for (var x = 0; x <= counts.Length; x++)
        {
            if (x < counts.Length && counts[x] <= least)
                continue;
            if (x - start > length)
                (best, length) = (first + ((start + x) / 2.0), x - start);
            start = x + 1;
        }
        return best;
    }

    // Strokes of dense or large characters are as long as a narrow cell's side, and a seal's arc looks straight where it touches a level line;
    // but the side of a cell ends on other lines, at both ends where it is short.
    private static List<PixelLine> LinesAmong(List<PixelLine> lines, List<PixelLine> others, double dotsPerInch)
    {
        var crossing = others.FindAll(other => other.Length >= NoStroke * dotsPerInch);
        return lines.FindAll(line => line.Length >= NoArc * dotsPerInch
            || (line.Length >= NoStroke * dotsPerInch ? Ends(line.From, line) || Ends(line.To, line) : Ends(line.From, line) && Ends(line.To, line)));

        bool Ends(double end, PixelLine line) =>
            crossing.Exists(other => other.Stops(end, line.At, dotsPerInch));
    }

    private static (int First, int Last) Extent(int[] counts, int least)
    {
        var (first, last) = (0, counts.Length - 1);
        while (first < last && counts[first] < least)
            first++;
        while (last > first && counts[last] < least)
            last--;
        return (first, last);
    }

    // Lines near an edge only trim it; one in the midst parts the box in two.
    private List<(double From, double To)> Cut(double from, double to, double sideFrom, double sideTo, List<PixelLine> lines, double nearEdge)
    {
        List<(double From, double To)> parts = [];
        var start = from;
        foreach (var line in lines)
        {
            if (line.At <= start - line.Thickness || line.At >= to + line.Thickness)
                continue;
            if (Math.Min(line.To, sideTo) - Math.Max(line.From, sideFrom) < Parting * (sideTo - sideFrom))
                continue;
            var (before, behind) = (line.At - (line.Thickness / 2) - margin, line.At + (line.Thickness / 2) + margin);
            if (before - start > nearEdge)
                parts.Add((start, before));
            start = Math.Max(start, behind);
        }
        if (to - start > nearEdge)
            parts.Add((start, to));
        return parts;
    }
}
