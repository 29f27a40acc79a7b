using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>识读页。A page as it reads: lines and tables, the same for digital and scanned pages.</summary>
/// <param name="Place">Document and page number.</param>
/// <param name="Width">Points, as displayed.</param>
/// <param name="Height">Points, as displayed.</param>
/// <param name="Rotation">The page's own rotation in degrees.</param>
/// <param name="Skew">Degrees the page's content leans; 0 for digital pages.</param>
/// <param name="Source">Where the text comes from.</param>
/// <param name="Readable">False where the page holds something that could not be read.</param>
/// <param name="Blank">True where nothing stands on the page.</param>
/// <param name="Lines">Lines outside tables, top to bottom.</param>
/// <param name="Tables">Top to bottom.</param>
/// <param name="Scan">How its picture was read; lines and tables then lie on the page as straightened. Null for a digital page.</param>
/// <param name="Recognised">The characters recognised on it; empty for a digital page.</param>
public sealed record TranscribedPage(
    PageRef Place,
    double Width,
    double Height,
    int Rotation,
    double Skew,
    PageSource Source,
    bool Readable,
    bool Blank,
    ImmutableArray<Line> Lines,
    ImmutableArray<Table> Tables,
    PageScan? Scan = null,
    ImmutableArray<Glyph> Recognised = default)
{
    /// <summary>Degrees clockwise by which a digital page whose text runs sideways was turned to be read; lines and tables lie on the page so turned.</summary>
    public int Turn { get; init; }

    /// <summary>A box of its lines and tables, on the page as displayed.</summary>
    public Box ToDisplayed(Box box) =>
        Scan?.ToDisplayed(box) ?? (Turn == 0 || box.IsEmpty ? box : Turn is 90 or 270 ? QuarterTurn.Undone(box, Turn, Height, Width) : QuarterTurn.Undone(box, Turn, Width, Height));
}
