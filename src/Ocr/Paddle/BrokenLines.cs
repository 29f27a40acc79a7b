namespace DocPipeline.Ocr.Paddle;

/// <summary>Joins boxes the detector parted in the midst of a line, under a seal or at a smudge: a figure read in two halves is read wrongly.</summary>
internal static class BrokenLines
{
    private const double MostGap = 0.6;
    private const double LeastOverlap = 0.6;
    private const double MostDifference = 1.6;

    /// <summary>The boxes, those that continue each other as one.</summary>
    public static List<TextBox> Join(List<TextBox> boxes)
    {
        List<TextBox> joined = [];
        foreach (var box in boxes.OrderBy(box => box.Left).ThenBy(box => box.Top))
        {
            var before = joined.FindIndex(other => Continues(other, box));
            if (before < 0)
                joined.Add(box);
            else
                joined[before] = Around(joined[before], box);
        }
        return joined;
    }

    private static bool Continues(in TextBox left, in TextBox right)
    {
        var (least, most) = (Math.Min(left.Height, right.Height), Math.Max(left.Height, right.Height));
        var overlap = Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top);
        return overlap >= LeastOverlap * least && most <= MostDifference * least && right.Left - left.Right <= MostGap * least && right.Right > left.Right;
    }

    private static TextBox Around(in TextBox a, in TextBox b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));
}
