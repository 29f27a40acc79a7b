namespace DocPipeline.Ocr.Imaging;

/// <summary>
/// Tells the tiles of a page that are filled in a darker shade than what is around them, as headings of tables are. A band of them may be so low that brighter
/// paper is never far; print on it is darker still, and the shade itself is no ink.
/// </summary>
internal static class ShadedTiles
{
    // Shares of the brightest paper beside it: what is brighter is no ink anyway; what is darker may be.
    private const float MostShade = 0.82f;
    private const float LeastShade = 0.4f;

    // Grey levels from one tile of a shade to the next.
    private const float Alike = 10;

    // Of a run of tiles: how many it has, how many of them would be ink, and how many have nothing printed on them. Cells beside a band may be shaded as well, and
    // paler. A seal's star is smaller.
    private const int LeastRun = 6;
    private const double LeastDarker = 0.3;
    private const double LeastBlank = 0.5;

    /// <summary>True for every tile that is shaded.</summary>
    /// <param name="paper">How bright the paper of each tile is.</param>
    /// <param name="blank">True where a tile is evenly that bright.</param>
    /// <param name="around">How bright the brightest paper beside each is.</param>
    /// <param name="columns">Tiles in a row.</param>
    public static bool[] Of(float[] paper, bool[] blank, float[] around, int columns)
    {
        var shaded = new bool[paper.Length];
        var rows = paper.Length / columns;
        for (var row = 0; row < rows; row++)
            Mark(row * columns, 1, columns);
        for (var column = 0; column < columns; column++)
            Mark(column, columns, rows);
        return shaded;

        void Mark(int first, int step, int count)
        {
            for (var start = 0; start < count;)
            {
                var end = start + 1;
                while (end < count && MathF.Abs(paper[first + (end * step)] - paper[first + ((end - 1) * step)]) <= Alike)
                    end++;
                Take(first, step, start, end);
                start = end;
            }
        }

        void Take(int first, int step, int start, int end)
        {
            var (darker, black, even) = (0, 0, 0);
            for (var i = start; i < end; i++)
            {
                var at = first + (i * step);
                darker += paper[at] <= MostShade * around[at] ? 1 : 0;
                black += paper[at] < LeastShade * around[at] ? 1 : 0;
                even += blank[at] ? 1 : 0;
            }
            if (end - start < LeastRun || black > 0 || darker < LeastDarker * (end - start) || even < LeastBlank * (end - start))
                return;
            for (var i = start; i < end; i++)
                shaded[first + (i * step)] = true;
        }
    }
}
