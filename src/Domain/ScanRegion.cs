namespace DocPipeline.Domain;

/// <summary>识读区域。A part of a page whose picture was read by itself, such as a scan pasted beside printed text.</summary>
/// <param name="Box">Where it lies on the page as displayed.</param>
/// <param name="Turn">Degrees clockwise by which it was turned to stand upright: 0, 90, 180 or 270.</param>
/// <param name="Skew">Degrees clockwise by which its content leant after that.</param>
/// <param name="Keystone">How it narrowed after that; null where it lay flat.</param>
public sealed record ScanRegion(Box Box, int Turn, double Skew, Keystone? Keystone = null)
{
    /// <summary>Where its content is taken to lie, upright and level: around the same middle.</summary>
    public Box Straightened => Turn is 90 or 270
        ? new Box(Box.CentreX - (Box.Height / 2), Box.CentreY - (Box.Width / 2), Box.Height, Box.Width)
        : Box;

    /// <summary>A box of its straightened content, on the page as displayed.</summary>
    public Box ToDisplayed(Box box)
    {
        var straight = Straightened;
        PageScan whole = new("", Turn, Skew, Box.Width, Box.Height, Keystone: Keystone);
        var displayed = whole.ToDisplayed(box with { X = box.X - straight.X, Y = box.Y - straight.Y });
        return displayed with { X = displayed.X + Box.X, Y = displayed.Y + Box.Y };
    }
}
