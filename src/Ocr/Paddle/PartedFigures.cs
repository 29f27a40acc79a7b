using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Joins the digits before a point to those behind it where the detector stopped between them: a point of full width, as in ８．７８２２,
/// leaves so much room that it looks like the end of a line.
/// </summary>
internal static class PartedFigures
{
    // In heights of the lower of the two: how far they are apart at most, and how large a point is at most, and how far it reaches below them.
    private const double MostApart = 2.3;
    private const double MostPoint = 0.36;
    private const int LeastPoint = 2;
    private const double Below = 0.15;

    // A point of full width stands in the left half of its square.
    private const double MostLeft = 0.6;
    private const double Level = 0.7;

    /// <summary>Which of the lines goes on with, or leads up to, another one; -1 where none does.</summary>
    public static int Beside(in TextLine line, List<TextLine> lines, RuledPage page)
    {
        if (page.InkIn(line.Crop) is not { } ink)
            return -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (page.InkIn(lines[i].Crop) is { } other && (ink.Right <= other.Left ? IsOne(ink, other, page) : other.Right <= ink.Left && IsOne(other, ink, page)))
                return i;
        }

        return -1;
    }

    // Either line may have the point in it.
    private static bool IsOne(in TextBox left, in TextBox right, RuledPage page)
    {
        var height = Math.Min(left.Height, right.Height);
        var (top, bottom) = (Math.Max(left.Top, right.Top), Math.Min(left.Bottom, right.Bottom));
        if (bottom - top < Level * Math.Max(left.Height, right.Height) || page.Parts(left, right))
            return false;
        var (low, edge) = (bottom + (Below * height), left.Right);
        var blobs = page.BlobsIn(new TextLine(new TextBox(left.Left, top, right.Right, low), top, low, []));
        var end = blobs.FindLastIndex(blob => blob.Right <= edge + 1 && blob.Height > MostPoint * height);
        if (end < 0 || end + 2 >= blobs.Count || blobs[end + 2].Height <= MostPoint * height)
            return false;
        var (point, apart) = (blobs[end + 1], blobs[end + 2].Left - blobs[end].Right);
        return point.Width >= LeastPoint && point.Height >= LeastPoint && point.Width <= MostPoint * height && point.Height <= MostPoint * height && point.Top >= (top + bottom) / 2
            && apart <= MostApart * height && point.Left - blobs[end].Right <= MostLeft * apart;
    }
}
