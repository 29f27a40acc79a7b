namespace DocPipeline.Domain;

/// <summary>墨迹。Ink on a scanned page that is no recognised character, ruling line or round seal: handwriting, a square seal, dirt.</summary>
/// <param name="Box">Around it.</param>
/// <param name="Colour">Of most of it.</param>
public readonly record struct InkMark(Box Box, InkColour Colour);
