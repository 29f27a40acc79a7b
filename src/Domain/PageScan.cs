using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>扫描识读。How the picture of a page was read: by whom, and how it had to be straightened for it.</summary>
/// <param name="Reader">The recognition engine, its models and version.</param>
/// <param name="Turn">Degrees clockwise by which the page was turned to stand upright: 0, 90, 180 or 270.</param>
/// <param name="Skew">Degrees clockwise by which its content leant after that.</param>
/// <param name="Width">Points, of the page as displayed.</param>
/// <param name="Height">Points, of the page as displayed.</param>
/// <param name="Regions">The parts that were read, where it was not the whole page; what lies outside them is as displayed.</param>
/// <param name="Keystone">How it narrowed, turned and levelled; null where it lay flat.</param>
/// <param name="DotsPerInch">Pixels per inch of the page, as the picture states or its size tells; 0 where parts of the page differ.</param>
/// <param name="IsBilevel">True where the picture, or one of them, is black and white without shades between: pale ink is then nowhere.</param>
/// <param name="Seals">Round seals, on the page as straightened.</param>
/// <param name="Marks">Ink that is neither character, line nor seal, on the page as straightened.</param>
public sealed record PageScan(
    string Reader, int Turn, double Skew, double Width, double Height, ImmutableArray<ScanRegion> Regions = default, Keystone? Keystone = null, int DotsPerInch = 0,
    bool IsBilevel = false, ImmutableArray<Seal> Seals = default, ImmutableArray<InkMark> Marks = default)
{
    /// <summary>Round seals, on the page as straightened.</summary>
    public ImmutableArray<Seal> Seals { get; init; } = Seals.IsDefault ? [] : Seals;

    /// <summary>Ink that is neither character, line nor seal, on the page as straightened.</summary>
    public ImmutableArray<InkMark> Marks { get; init; } = Marks.IsDefault ? [] : Marks;

    /// <summary>A box of the straightened page, on the page as displayed: the smallest upright box around it.</summary>
    public Box ToDisplayed(Box box)
    {
        if (box.IsEmpty)
            return box;
        if (!Regions.IsDefault)
            return Regions.FirstOrDefault(region => region.Straightened.Contains(box.CentreX, box.CentreY))?.ToDisplayed(box) ?? box;
        var (x0, y0) = ToDisplayed(box.X, box.Y);
        var (x1, y1) = ToDisplayed(box.Right, box.Y);
        var (x2, y2) = ToDisplayed(box.X, box.Bottom);
        var (x3, y3) = ToDisplayed(box.Right, box.Bottom);
        return Box.FromEdges(
            Math.Min(Math.Min(x0, x1), Math.Min(x2, x3)), Math.Min(Math.Min(y0, y1), Math.Min(y2, y3)),
            Math.Max(Math.Max(x0, x1), Math.Max(x2, x3)), Math.Max(Math.Max(y0, y1), Math.Max(y2, y3)));
    }

    /// <summary>A point of the straightened page, on the page as displayed.</summary>
    public (double X, double Y) ToDisplayed(double x, double y)
    {
        var (width, height) = Turn is 90 or 270 ? (Height, Width) : (Width, Height);
        if (Keystone is { } keystone)
            (x, y) = keystone.ToPhotographed(x, y, width, height);
        var (sine, cosine) = Math.SinCos(Skew * Math.PI / 180);
        var (dx, dy) = (x - (width / 2), y - (height / 2));
        var (leaning, down) = ((width / 2) + (dx * cosine) - (dy * sine), (height / 2) + (dx * sine) + (dy * cosine));
        return QuarterTurn.Undone(leaning, down, Turn, width, height);
    }
}
