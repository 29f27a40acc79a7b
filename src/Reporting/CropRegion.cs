using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>How much of a page is shown around a figure: enough to see its row's label and its column's header.</summary>
internal static class CropRegion
{
    // Of an upright A4 sheet all that is printed beside a figure: the label of its row and the unit at the right end of its caption. On a wider one
    // characters would become too small to read.
    private const double WidestUpright = 620;
    private const double WidthOfWider = 420;
    private const double Height = 108;
    private const double Edge = 28;
    private const double Margin = 18;
    private const double Room = 54;

    public static Box Around(Box box, ClassifiedPage page)
    {
        var isUpright = page.Width <= WidestUpright;
        var width = Math.Min(page.Width, Math.Max(isUpright ? page.Width - (2 * Edge) : WidthOfWider, box.Width + (2 * Margin)));
        var height = Math.Min(page.Height, Math.Max(Height, box.Height + (2 * Margin)));

        // Labels stand to the left and headers above: on a wider sheet the figure sits right of and below the middle.
        return new Box(
            Along(isUpright ? Edge : box.CentreX - (width * 0.62), box.X, box.Right, width, page.Width),
            Along(box.CentreY - (height * 0.6), box.Y, box.Bottom, height, page.Height),
            width,
            height);
    }

    /// <summary>Around a place of a finding: what is printed there is shown like a figure, with the label at its left.</summary>
    public static Box AroundPlace(Finding finding, Provenance place, ClassifiedPage page) =>
        finding.Code is "seal-missing" or "signature-missing" ? AroundGap(place.Box, page) : Around(place.Box, page);

    // A seal or a signature would be larger than the label it is missing beside.
    private static Box AroundGap(Box box, ClassifiedPage page) => Around(
        Box.FromEdges(
            Math.Max(0, box.X - Margin), Math.Max(0, box.Y - Room),
            Math.Min(page.Width, Math.Max(box.Right, box.X + 1) + (2 * Room)), Math.Min(page.Height, box.Bottom + Room)),
        page);

    // Where the crop begins along one edge: as wished, but never so that a part of the box or of the crop is lost.
    private static double Along(double wished, double from, double to, double length, double page) =>
        Math.Clamp(Math.Min(Math.Max(wished, to + Margin - length), Math.Max(0, from - Margin)), 0, page - length);
}
