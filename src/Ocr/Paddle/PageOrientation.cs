using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Tells how far a page must be turned to stand upright, by a vote of its lines.</summary>
internal sealed class PageOrientation(AngleClassifier classifier)
{
    private const int Voters = 12;

    // A line this much longer than it is high shows its direction.
    private const double Long = 2.5;

    /// <summary>True where most of the text runs down or up the page.</summary>
    public static bool RunsDown(List<TextBox> boxes)
    {
        double across = 0, down = 0;
        foreach (var box in boxes)
        {
            if (box.Width > Long * box.Height)
                across += box.Width;
            else if (box.Height > Long * box.Width)
                down += box.Height;
        }
        return down > 2 * across;
    }

    /// <summary>The share of the page's longest lines that stand upside down; 0 where there are none to ask.</summary>
    public double UpsideDown(Plane plane, List<TextBox> boxes)
    {
        var voters = boxes.Where(box => box.Width > Long * box.Height).OrderByDescending(box => box.Width).ThenBy(box => box.Top).Take(Voters).ToList();
        if (voters.Count == 0)
            return 0;
        double sum = 0;
        foreach (var box in voters)
            sum += classifier.UpsideDown(plane, box);
        return sum / voters.Count;
    }
}
