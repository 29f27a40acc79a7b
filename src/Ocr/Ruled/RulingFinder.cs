using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Ruled;

/// <summary>
/// Finds ruling lines: long runs of ink, row by row, that stand above each other. A line that leans a little, or is bent, is made of
/// shorter runs on neighbouring rows.
/// </summary>
internal sealed class RulingFinder
{
    // In inches. The strokes of characters up to 20 pt are shorter; what is thicker is a black edge or a filled area.
    public const double LeastRun = 0.22;
    private const double MostGap = 0.008;
    private const double MostThickness = 0.045;

    // A line that leans by two degrees still counts; a seal's arc does not.
    private const double MostSlope = 0.035;
    private readonly Plane ink;
    private readonly double dotsPerInch;
    private readonly double leastRun;

    private RulingFinder(Plane ink, double dotsPerInch, double leastRun) => (this.ink, this.dotsPerInch, this.leastRun) = (ink, dotsPerInch, leastRun);

    /// <summary>Horizontal lines, top to bottom; shorter ones than ruling lines are where they are asked for, in inches.</summary>
    public static List<PixelLine> Horizontal(Plane ink, double dotsPerInch, double leastRun = LeastRun) => new RulingFinder(ink, dotsPerInch, leastRun).Find();

    /// <summary>Vertical lines, left to right.</summary>
    public static List<PixelLine> Vertical(Plane ink, double dotsPerInch) => new RulingFinder(ink.Transposed(), dotsPerInch, LeastRun).Find();

    private List<PixelLine> Find()
    {
        var least = leastRun * dotsPerInch;
        var gap = Math.Max(1, (int)Math.Round(MostGap * dotsPerInch));
        List<Stretch> open = [];
        List<PixelLine> lines = [];
        for (var y = 0; y < ink.Height; y++)
        {
            var row = ink.Pixels.AsSpan(y * ink.Width, ink.Width);
            var x = 0;
            while (x < row.Length)
            {
                var start = row[x..].IndexOf((byte)1);
                if (start < 0)
                    break;
                start += x;
                var end = RunEnd(row, start, gap);
                if (end - start >= least)
                    Take(open, start, end, y);
                x = end + gap;
            }
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].Bottom >= y - 1)
                    continue;
                Close(open[i], lines);
                open.RemoveAt(i);
            }
        }
        foreach (var stretch in open)
            Close(stretch, lines);
        lines.Sort(PixelLine.InOrder);
        return lines;
    }

    private static int RunEnd(ReadOnlySpan<byte> row, int start, int gap)
    {
        var end = start + 1;
        for (var x = end; x < row.Length && x - end <= gap; x++)
        {
            if (row[x] == 1)
                end = x + 1;
        }
        return end;
    }

    // Runs that touch across rows are one line.
    private static void Take(List<Stretch> open, int start, int end, int y)
    {
        Stretch? mine = null;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var other = open[i];
            if (other.LastLeft > end + 1 || other.LastRight < start - 1)
                continue;
            if (mine is null)
            {
                mine = other;
                continue;
            }
            mine.Join(other);
            open.RemoveAt(i);
        }
        if (mine is null)
            open.Add(new Stretch(start, end, y));
        else
            mine.Extend(start, end, y);
    }

    private void Close(Stretch stretch, List<PixelLine> lines)
    {
        var length = stretch.Right - stretch.Left;
        var thickness = (double)stretch.Area / length;
        if (thickness > MostThickness * dotsPerInch || stretch.Bottom - stretch.Top + 1 > (2 * thickness) + (MostSlope * length) + 2)
            return;
        lines.Add(new PixelLine((stretch.Top + stretch.Bottom + 1) / 2.0, stretch.Left, stretch.Right, thickness));
    }

    private sealed class Stretch(int left, int right, int y)
    {
        public int Left { get; private set; } = left;

        public int Right { get; private set; } = right;

        public int Top { get; private set; } = y;

        public int Bottom { get; private set; } = y;

        public int LastLeft { get; private set; } = left;

        public int LastRight { get; private set; } = right;

        public long Area { get; private set; } = right - left;

        public void Extend(int start, int end, int row)
        {
            (LastLeft, LastRight) = row == Bottom ? (Math.Min(LastLeft, start), Math.Max(LastRight, end)) : (start, end);
            (Left, Right, Bottom) = (Math.Min(Left, start), Math.Max(Right, end), row);
            Area += end - start;
        }

        public void Join(Stretch other)
        {
            (Left, Right) = (Math.Min(Left, other.Left), Math.Max(Right, other.Right));
            (Top, Bottom) = (Math.Min(Top, other.Top), Math.Max(Bottom, other.Bottom));
            (LastLeft, LastRight) = (Math.Min(LastLeft, other.LastLeft), Math.Max(LastRight, other.LastRight));
            Area += other.Area;
        }
    }
}
