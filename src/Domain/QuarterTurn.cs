namespace DocPipeline.Domain;

/// <summary>直角旋转。A page turned clockwise by 0, 90, 180 or 270 degrees, and back.</summary>
public static class QuarterTurn
{
    /// <summary>A point of the turned page, on the page before it was turned.</summary>
    /// <param name="x">Points from the left.</param>
    /// <param name="y">Points from the top.</param>
    /// <param name="degrees">How far it was turned.</param>
    /// <param name="width">Of the turned page.</param>
    /// <param name="height">Of the turned page.</param>
    public static (double X, double Y) Undone(double x, double y, int degrees, double width, double height) => degrees switch
    {
        90 => (y, width - x),
        180 => (width - x, height - y),
        270 => (height - y, x),
        _ => (x, y),
    };

    /// <summary>The same of a box.</summary>
    public static Box Undone(Box box, int degrees, double width, double height)
    {
        var (x0, y0) = Undone(box.X, box.Y, degrees, width, height);
        var (x1, y1) = Undone(box.Right, box.Bottom, degrees, width, height);
        return Box.FromEdges(x0, y0, x1, y1);
    }
}
