using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>页。One page as its file states it, before anything is concluded from it.</summary>
/// <param name="Number">1-based number within its document.</param>
/// <param name="Width">Points, as displayed.</param>
/// <param name="Height">Points, as displayed.</param>
/// <param name="Rotation">The page's own rotation in degrees: 0, 90, 180 or 270.</param>
/// <param name="Source">Whether its text can be had without looking at pixels.</param>
/// <param name="Glyphs">Characters in the order of the file.</param>
/// <param name="Rulings">Horizontal and vertical lines, thin filled rectangles among them.</param>
/// <param name="Images">Raster images.</param>
/// <param name="Scan">How its picture was read; null where characters and lines are the file's own.</param>
public sealed record Page(
    int Number,
    double Width,
    double Height,
    int Rotation,
    PageSource Source,
    ImmutableArray<Glyph> Glyphs,
    ImmutableArray<Ruling> Rulings,
    ImmutableArray<PageImage> Images,
    PageScan? Scan = null)
{
    /// <summary>A page that could not be read: its number and nothing else.</summary>
    public static Page Unread(int number) => new(number, 0, 0, 0, PageSource.Digital, [], [], []);

    /// <summary>True where neither text, lines nor images stand on the page.</summary>
    public bool IsBlank => Glyphs.IsEmpty && Rulings.IsEmpty && Images.IsEmpty;
}
