namespace DocPipeline.Domain;

/// <summary>印章。A round seal stamped on a scanned page.</summary>
/// <param name="Box">Around its ring.</param>
/// <param name="Colour">Of its ink, as the scan shows it.</param>
/// <param name="Name">Whose name runs round it; null where that could not be read for certain.</param>
public sealed record Seal(Box Box, InkColour Colour, string? Name);
