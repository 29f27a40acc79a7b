using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the brackets of labels set downwards, 金额︵万元︶. They lie flat above and below a character, which the model has not learnt: it sees a stroke of that
/// character, or nothing.
/// </summary>
internal static class TurnedBrackets
{
    public const int Opening = '︵';
    public const int Closing = '︶';

    // In its widths: how high a bracket that lies is. A dash is lower.
    private const double LeastHigh = 0.2;
    private const double MostHigh = 0.5;

    // In its widths: what is its end and what its middle. In its heights: how far the two lie apart.
    private const double End = 0.2;
    private const double Middle = 0.3;
    private const double LeastBent = 0.25;

    /// <summary>Reads a line of nothing but one.</summary>
    /// <param name="read">What the model saw in it.</param>
    /// <param name="line">The line.</param>
    /// <param name="blobs">All its ink.</param>
    /// <param name="unread">Ink that belongs to no character; the bracket's is taken out.</param>
    /// <param name="ink">The page's ink.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> blobs, List<InkBlob> unread, Plane ink)
    {
        if (LoneMark.MayBe(read) && blobs is [var only] && Shape(only, ink) is { } bracket)
            LoneMark.Put(bracket, only, read, line, unread);
    }

    /// <summary>The bracket that ink draws; null where it is none.</summary>
    public static int? Shape(in InkBlob blob, Plane ink)
    {
        if (blob.Height < LeastHigh * blob.Width || blob.Height > MostHigh * blob.Width)
            return null;
        var (end, half) = ((int)Math.Ceiling(End * blob.Width), (int)(Middle * blob.Width / 2));
        var (left, right) = (Depth(blob, blob.Left, blob.Left + end, ink), Depth(blob, blob.Right - end, blob.Right, ink));
        var middle = Depth(blob, (int)blob.Centre - half, (int)blob.Centre + half + 1, ink);
        var bent = LeastBent * blob.Height;
        return left - middle >= bent && right - middle >= bent ? Opening : middle - left >= bent && middle - right >= bent ? Closing : null;
    }

    // How deep the ink of some columns lies on the average; ink that is not there lies nowhere.
    private static double Depth(in InkBlob blob, int from, int to, Plane ink)
    {
        var (sum, count) = (0.0, 0);
        for (var y = blob.Top; y < blob.Bottom; y++)
        {
            var inked = ink.Pixels.AsSpan((y * ink.Width) + from, to - from).Count((byte)1);
            (sum, count) = (sum + (inked * (y + 0.5)), count + inked);
        }
        return count == 0 ? double.NaN : sum / count;
    }
}
