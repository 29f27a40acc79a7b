namespace DocPipeline.Domain;

/// <summary>字形。One character where it stands on the page.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Box">Advance width by font height; characters of one line share top and bottom.</param>
/// <param name="Size">Font size in points as displayed.</param>
/// <param name="Angle">Direction of writing in degrees, clockwise, 0 = upright.</param>
/// <param name="Traits">What sets it apart from plain black text.</param>
/// <param name="Recognition">How it was recognised; null where the file itself states the character.</param>
public readonly record struct Glyph(int CodePoint, Box Box, float Size, float Angle, GlyphTraits Traits, Recognition? Recognition = null);
