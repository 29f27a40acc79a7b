namespace DocPipeline.Domain;

/// <summary>方框。A rectangle on a page: PDF points, origin top left, page as displayed.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
/// <param name="Width">Never negative.</param>
/// <param name="Height">Never negative.</param>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The horizontal middle.</summary>
    public double CentreX => X + (Width / 2);

    /// <summary>The vertical middle.</summary>
    public double CentreY => Y + (Height / 2);

    /// <summary>True where the box covers nothing.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>A box from its four edges, in whichever order they come.</summary>
    public static Box FromEdges(double x0, double y0, double x1, double y1) =>
        new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0));

    /// <summary>The smallest box around both; an empty box adds nothing.</summary>
    public Box Union(Box other)
    {
        if (IsEmpty)
            return other;
        if (other.IsEmpty)
            return this;
        return FromEdges(Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
    }

    /// <summary>The smallest box around all of them; empty where there is none.</summary>
    public static Box Around(IEnumerable<Box> boxes) => boxes.Aggregate(default(Box), (around, box) => around.Union(box));

    /// <summary>True where the point lies inside or on the edge.</summary>
    public bool Contains(double x, double y) => x >= X && x <= Right && y >= Y && y <= Bottom;
}
