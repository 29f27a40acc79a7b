using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the tick that answers a question in a cell of its own. Alone in its line it is small and stands for no character the model knows, which takes it for
/// a bracket or a letter: &lt;, V. Its shape is that of nothing else: a short stroke down and a long one up, past its beginning.
/// </summary>
internal static class LoneTick
{
    public const int Tick = '√';

    // In its height: how wide it is at least, and at most. In heights of the line, how high it is at least.
    private const double LeastWide = 0.5;
    private const double MostWide = 1.7;
    private const double LeastHigh = 0.25;

    // In its box: what its ends are, how far down the first may begin and the last may reach, what its foot is, and where that lies.
    private const double End = 0.15;
    private const double Beginning = 0.3;
    private const double Top = 0.4;
    private const double Foot = 0.88;
    private const double FootLeft = 0.15;
    private const double FootRight = 0.6;

    /// <summary>Reads a line of nothing but a tick.</summary>
    /// <param name="read">What the model saw in it.</param>
    /// <param name="line">The line.</param>
    /// <param name="blobs">All its ink.</param>
    /// <param name="unread">Ink that belongs to no character; the tick's is taken out.</param>
    /// <param name="ink">The page's ink.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> blobs, List<InkBlob> unread, Plane ink)
    {
        if (LoneMark.MayBe(read) && read is not [{ CodePoint: Tick }] && LoneMark.Of(blobs, line) is { } tick && tick.Height >= LeastHigh * line.Height && IsTick(tick, ink))
            LoneMark.Put(Tick, tick, read, line, unread);
    }

    /// <summary>True for ink that goes down a little and then up to the right.</summary>
    public static bool IsTick(in InkBlob blob, Plane ink)
    {
        if (blob.Width < LeastWide * blob.Height || blob.Width > MostWide * blob.Height)
            return false;
        var (foot, inked) = (0.0, 0);
        for (var y = blob.Top; y < blob.Bottom; y++)
        {
            var down = (y + 0.5 - blob.Top) / blob.Height;
            for (var x = blob.Left; x < blob.Right; x++)
            {
                if (ink.Pixels[(y * ink.Width) + x] == 0)
                    continue;
                var across = (x + 0.5 - blob.Left) / blob.Width;
                if ((across < End && down < Beginning) || (across > 1 - End && down > Top))
                    return false;
                if (down > Foot)
                    (foot, inked) = (foot + across, inked + 1);
            }
        }
        return inked > 0 && foot / inked is > FootLeft and < FootRight;
    }
}
