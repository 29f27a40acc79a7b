using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Joins boxes the detector parted in the midst of a line, under a seal or at a smudge: a figure read in two halves is read wrongly. What a
/// ruling line parts stays apart.
/// </summary>
internal static class BrokenLines
{
    // In heights of a box, which reaches beyond its ink on either side by a quarter of that.
    private const double MostGap = 0.3;
    private const double LeastOverlap = 0.75;
    private const double MostDifference = 1.35;

    // In shares of a box: so much of it lies within another one that holds the same characters.
    private const double Within = 0.85;

    /// <summary>The boxes, those that continue each other as one.</summary>
    public static List<TextBox> Join(IEnumerable<TextBox> boxes, RuledPage page)
    {
        List<TextBox> joined = [];
        foreach (var box in boxes.OrderBy(box => box.Left).ThenBy(box => box.Top))
        {
            var before = joined.FindIndex(other => Continues(other, box) && !page.Parts(other, box));
            if (before < 0)
                joined.Add(box);
            else
                joined[before] = Around(joined[before], box);
        }
        return [.. joined.Where((box, i) => !joined.Where((other, j) => i != j && LiesIn(box, other) && (!LiesIn(other, box) || j < i)).Any())];
    }

    // What was cut off a box at a ruling line may be the beginning of another one, which reaches over the line as well.
    private static bool LiesIn(in TextBox part, in TextBox whole)
    {
        var across = Math.Min(part.Right, whole.Right) - Math.Max(part.Left, whole.Left);
        var down = Math.Min(part.Bottom, whole.Bottom) - Math.Max(part.Top, whole.Top);
        return across >= Within * part.Width && down >= Within * part.Height;
    }

    private static bool Continues(in TextBox left, in TextBox right)
    {
        var (least, most) = (Math.Min(left.Height, right.Height), Math.Max(left.Height, right.Height));
        var overlap = Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top);
        return overlap >= LeastOverlap * least && most <= MostDifference * least && right.Left - left.Right <= MostGap * least && right.Right > left.Right;
    }

    /// <summary>The box around two.</summary>
    public static TextBox Around(in TextBox a, in TextBox b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));
}
