using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ocr;

/// <summary>What was read off a page's picture, in points of the page turned upright and straightened.</summary>
/// <param name="Turn">Degrees clockwise by which the picture was turned.</param>
/// <param name="Skew">Degrees clockwise by which its content leant after that.</param>
/// <param name="Keystone">How it narrowed after that; null where it lay flat.</param>
/// <param name="Glyphs">Line by line.</param>
/// <param name="Rulings">Ruling lines.</param>
/// <param name="DotsPerInch">Pixels per inch of the picture.</param>
/// <param name="IsBilevel">True where the picture is black and white without shades between: pale ink is then nowhere.</param>
/// <param name="Seals">Round seals.</param>
/// <param name="Marks">Ink that is none of all these.</param>
public sealed record RecognisedPage(
    int Turn, double Skew, Keystone? Keystone, ImmutableArray<Glyph> Glyphs, ImmutableArray<Ruling> Rulings, int DotsPerInch = 0, bool IsBilevel = false,
    ImmutableArray<Seal> Seals = default, ImmutableArray<InkMark> Marks = default)
{
    /// <summary>Round seals.</summary>
    public ImmutableArray<Seal> Seals { get; init; } = Seals.IsDefault ? [] : Seals;

    /// <summary>Ink that is none of all these.</summary>
    public ImmutableArray<InkMark> Marks { get; init; } = Marks.IsDefault ? [] : Marks;
}
