using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Parts lines set so close above each other that the detector's boxes overlap: the feet of the upper line would be read as strokes of the lower, 万 as 方.
/// </summary>
internal static class CloseLines
{
    // In widths of the narrower box: how much of it stands over the other one.
    private const double LeastOver = 0.3;

    /// <summary>The boxes, each ending where the one below it begins.</summary>
    public static List<TextBox> Part(IEnumerable<TextBox> boxes, RuledPage page)
    {
        var parted = boxes.ToList();
        for (var upper = 0; upper < parted.Count; upper++)
        {
            for (var lower = 0; lower < parted.Count; lower++)
            {
                if (!Overlap(parted[upper], parted[lower]))
                    continue;
                var row = page.EmptiestRow(new TextBox(
                    Math.Min(parted[upper].Left, parted[lower].Left), parted[lower].Top, Math.Max(parted[upper].Right, parted[lower].Right), parted[upper].Bottom));
                (parted[upper], parted[lower]) = (parted[upper] with { Bottom = row }, parted[lower] with { Top = row });
            }
        }
        return parted;
    }

    // By less than half of either.
    private static bool Overlap(in TextBox upper, in TextBox lower) =>
        upper.CentreY < lower.Top && lower.Top < upper.Bottom && upper.Bottom < lower.CentreY
        && Math.Min(upper.Right, lower.Right) - Math.Max(upper.Left, lower.Left) > LeastOver * Math.Min(upper.Width, lower.Width);
}
