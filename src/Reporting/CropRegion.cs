using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>How much of a page is shown around a figure: enough to see its row's label and its column's header.</summary>
internal static class CropRegion
{
    private const double Width = 360;
    private const double Height = 96;
    private const double Margin = 18;

    public static Box Around(Box box, ClassifiedPage page)
    {
        var width = Math.Min(page.Width, Math.Max(Width, box.Width + (2 * Margin)));
        var height = Math.Min(page.Height, Math.Max(Height, box.Height + (2 * Margin)));

        // Labels stand to the left and headers above: the figure sits right of and below the middle.
        var x = Math.Clamp(box.CentreX - (width * 0.62), 0, page.Width - width);
        var y = Math.Clamp(box.CentreY - (height * 0.6), 0, page.Height - height);
        return new Box(x, y, width, height);
    }
}
