namespace DocPipeline.Ocr.Imaging;

/// <summary>How often each grey level occurs, 256 counts.</summary>
internal static class Histogram
{
    public const int Levels = 256;

    /// <summary>The level below which, itself included, that share of the pixels lies; 0 where there are none.</summary>
    public static int Level(ReadOnlySpan<int> counts, double share)
    {
        var all = 0L;
        foreach (var count in counts)
            all += count;
        var (level, below) = (0, 0L);
        while (level < Levels - 1 && (below += counts[level]) < share * all)
            level++;
        return level;
    }
}
