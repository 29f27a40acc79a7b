namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the dash that fills a cell where there is no value. Alone in its line it is nothing the model has learnt, which takes it for 1, | or 二; a bar
/// that lies flat is none of them.
/// </summary>
internal static class LoneDash
{
    public const int Dash = '—';
    private const float Sure = 0.97f;

    // How many times as wide as high a dash is at least; in heights of the line, how high it is at most, how wide at least, and what beside it is a speck.
    private const double LeastFlat = 3;
    private const double MostHigh = 0.3;
    private const double LeastWide = 0.35;
    private const double Speck = 0.15;

    // What the model makes of a dash; 一 is one as well, and stays.
    private const int MostRead = 2;

    /// <summary>Reads a line of nothing but a dash.</summary>
    /// <param name="read">What the model saw in it.</param>
    /// <param name="line">The line.</param>
    /// <param name="blobs">All its ink.</param>
    /// <param name="unread">Ink that belongs to no character; the dash's is taken out.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> blobs, List<InkBlob> unread)
    {
        if (read.Count > MostRead || read is [{ CodePoint: '一' }])
            return;
        InkBlob? dash = null;
        foreach (var blob in blobs)
        {
            if (Math.Max(blob.Width, blob.Height) <= Speck * line.Height)
                continue;
            if (dash is not null || blob.Width < LeastFlat * blob.Height || blob.Height > MostHigh * line.Height || blob.Width < LeastWide * line.Height)
                return;
            dash = blob;
        }
        if (dash is not { } bar)
            return;
        read.Clear();
        read.Add(ReadCharacter.Of(Dash, Sure, bar, line) with { InkHeight = bar.Height });
        unread.Remove(bar);
    }
}
