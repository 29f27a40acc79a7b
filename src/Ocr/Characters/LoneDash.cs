namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the dash that fills a cell where there is no value. Alone in its line it is nothing the model has learnt, which takes it for 1, | or 二; a bar
/// that lies flat is none of them.
/// </summary>
internal static class LoneDash
{
    public const int Dash = '—';

    // How many times as wide as high a dash is at least; in heights of the line, how high it is at most and how wide at least.
    private const double LeastFlat = 3;
    private const double MostHigh = 0.3;
    private const double LeastWide = 0.35;

    /// <summary>Reads a line of nothing but a dash.</summary>
    /// <param name="read">What the model saw in it.</param>
    /// <param name="line">The line.</param>
    /// <param name="blobs">All its ink.</param>
    /// <param name="unread">Ink that belongs to no character; the dash's is taken out.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> blobs, List<InkBlob> unread)
    {
        // 一 is one as well, and stays.
        if (LoneMark.MayBe(read) && read is not [{ CodePoint: '一' }] && LoneMark.Of(blobs, line) is { } dash && IsDash(dash, line.Height))
            LoneMark.Put(Dash, dash, read, line, unread);
    }

    private static bool IsDash(in InkBlob ink, double lineHeight) =>
        ink.Width >= LeastFlat * ink.Height && ink.Height <= MostHigh * lineHeight && ink.Width >= LeastWide * lineHeight;
}
