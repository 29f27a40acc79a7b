namespace DocPipeline.Domain;

/// <summary>更正。What a person found to stand at a place of the booklet, instead of what was read there.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">Its year, or null.</param>
/// <param name="Origin">Form or attachment.</param>
/// <param name="Attachment">The attachment's id, or null on the form.</param>
/// <param name="Place">The page it stands on.</param>
/// <param name="Box">Where on it.</param>
/// <param name="Value">What stands there.</param>
/// <param name="AsWritten">The same as the person wrote it.</param>
public sealed record Correction(
    FieldId Field, Period? Period, Origin Origin, string? Attachment, PageRef Place, Box Box, FieldValue Value, string AsWritten);
