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
public sealed record RecognisedPage(
    int Turn, double Skew, Keystone? Keystone, ImmutableArray<Glyph> Glyphs, ImmutableArray<Ruling> Rulings, int DotsPerInch = 0);
