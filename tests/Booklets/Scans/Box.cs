namespace DocPipeline.Booklets.Scans;

/// <summary>A place on a page as displayed, in points from its top left.</summary>
internal sealed record Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CentreX => X + Width / 2;

    public double CentreY => Y + Height / 2;

    public static Box Around(IEnumerable<Box> boxes)
    {
        var all = boxes.ToList();
        var (x, y) = (all.Min(b => b.X), all.Min(b => b.Y));
        return new Box(x, y, all.Max(b => b.Right) - x, all.Max(b => b.Bottom) - y);
    }
}
