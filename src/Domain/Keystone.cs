namespace DocPipeline.Domain;

/// <summary>透视。How a page photographed from aside lies in its picture: lines are still straight, but those that were parallel meet.</summary>
/// <param name="Across">How much smaller things are at the right edge than at the left, as a share.</param>
/// <param name="Down">How much smaller things are at the bottom than at the top, as a share.</param>
/// <param name="Slope">How far the level line through the middle falls to the right, as a share of its length.</param>
/// <param name="Lean">How far the upright line through the middle runs to the right as it goes down, as a share of its length.</param>
/// <remarks>All of it is about the middle of the page, whose size does not matter.</remarks>
public readonly record struct Keystone(double Across, double Down, double Slope, double Lean)
{
    /// <summary>A point of the flat page, on the page as photographed.</summary>
    /// <param name="x">From the left edge.</param>
    /// <param name="y">From the top edge.</param>
    /// <param name="width">Of the page.</param>
    /// <param name="height">Of the page.</param>
    public (double X, double Y) ToPhotographed(double x, double y, double width, double height)
    {
        var (dx, dy) = (x - (width / 2), y - (height / 2));
        var far = 1 + (Across * dx / width) + (Down * dy / height);
        return ((width / 2) + ((dx + (Lean * dy)) / far), (height / 2) + (((Slope * dx) + dy) / far));
    }
}
