using System.Runtime.CompilerServices;

namespace DocPipeline.Ocr.Imaging;

/// <summary>Finds ink: what is darker than the paper around it, however grey the paper is there.</summary>
internal static class InkMask
{
    // Tiles of a tenth of an inch hold more paper than ink, except in the middle of a black area, where nothing can be read anyway.
    private const double TilesPerInch = 10;
    private const double PaperShare = 0.8;
    private const double InkShare = 0.2;
    private const int MostUneven = 16;
    private const int Step = 2;

    // Faint print is a quarter darker than its paper; noise of a scanner is not.
    private const double Darkness = 0.78;

    /// <summary>1 where there is ink.</summary>
    public static Plane Of(Plane plane, double dotsPerInch) => Of(plane, dotsPerInch, Darkness);

    /// <summary>1 where the plane is darker than that share of its paper.</summary>
    public static Plane Of(Plane plane, double dotsPerInch, double darkness)
    {
        var tile = Math.Max(8, (int)Math.Round(dotsPerInch / TilesPerInch));
        var (columns, rows) = ((plane.Width + tile - 1) / tile, (plane.Height + tile - 1) / tile);
        var (tiles, blank) = Paper(plane, tile, columns, rows);
        var paper = Smoothed(tiles, blank, columns, rows);
        return Darker(plane, paper, tile, columns, rows, (float)darkness);
    }

    private static (float[] Paper, bool[] Blank) Paper(Plane plane, int tile, int columns, int rows)
    {
        var paper = new float[columns * rows];
        var blank = new bool[columns * rows];
        Span<int> counts = stackalloc int[Histogram.Levels];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                counts.Clear();
                var (left, top) = (column * tile, row * tile);
                var (right, bottom) = (Math.Min(left + tile, plane.Width), Math.Min(top + tile, plane.Height));
                for (var y = top; y < bottom; y += Step)
                {
                    for (var x = left; x < right; x += Step)
                        counts[plane.Pixels[(y * plane.Width) + x]]++;
                }
                var value = Histogram.Level(counts, PaperShare);
                paper[(row * columns) + column] = value;
                blank[(row * columns) + column] = value - Histogram.Level(counts, InkShare) <= MostUneven;
            }
        }
        return (paper, blank);
    }

    // The brightest neighbour, then the mean: a tile full of ink takes its paper from those around it. One that is shaded has its own.
    private static float[] Smoothed(float[] tiles, bool[] blank, int columns, int rows)
    {
        var brightest = Around(tiles, columns, rows, mean: false);
        var shaded = ShadedTiles.Of(tiles, blank, brightest, columns);
        Keep(brightest);
        var smooth = Around(brightest, columns, rows, mean: true);
        Keep(smooth);
        return smooth;

        void Keep(float[] paper)
        {
            for (var at = 0; at < paper.Length; at++)
                paper[at] = shaded[at] ? tiles[at] : paper[at];
        }
    }

    private static float[] Around(float[] tiles, int columns, int rows, bool mean)
    {
        var result = new float[tiles.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (most, sum, count) = (0f, 0f, 0);
                for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
                {
                    for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++, count++)
                    {
                        most = Math.Max(most, tiles[(y * columns) + x]);
                        sum += tiles[(y * columns) + x];
                    }
                }
                result[(row * columns) + column] = mean ? sum / count : most;
            }
        }
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Plane Darker(Plane plane, float[] paper, int tile, int columns, int rows, float darkness)
    {
        var mask = Plane.Empty(plane.Width, plane.Height);
        var limits = new float[columns];
        for (var y = 0; y < plane.Height; y++)
        {
            var place = Math.Clamp(((y + 0.5f) / tile) - 0.5f, 0, rows - 1);
            var (upper, part) = ((int)place, place - (int)place);
            var lower = Math.Min(upper + 1, rows - 1);
            for (var column = 0; column < columns; column++)
                limits[column] = darkness * ((paper[(upper * columns) + column] * (1 - part)) + (paper[(lower * columns) + column] * part));
            var source = plane.Pixels.AsSpan(y * plane.Width, plane.Width);
            var target = mask.Pixels.AsSpan(y * plane.Width, plane.Width);
            for (var column = 0; column < columns; column++)
            {
                var limit = (byte)limits[column];
                var end = Math.Min((column + 1) * tile, source.Length);
                for (var x = column * tile; x < end; x++)
                    target[x] = (byte)(source[x] < limit ? 1 : 0);
            }
        }
        return mask;
    }
}
