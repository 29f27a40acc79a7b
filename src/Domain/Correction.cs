namespace DocPipeline.Domain;

/// <summary>更正。What a person found to stand in the booklet: at a place, instead of what was read there, or where nothing was found.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">Its year, or null.</param>
/// <param name="Origin">Form or attachment.</param>
/// <param name="Attachment">The attachment's id, or null on the form.</param>
/// <param name="Place">The page it stands on; null where the person did not say.</param>
/// <param name="Box">Where on it: of the reading it takes the place of; null where there is none.</param>
/// <param name="Value">What stands there.</param>
/// <param name="AsWritten">The same as the person wrote it.</param>
public sealed record Correction(
    FieldId Field, Period? Period, Origin Origin, string? Attachment, PageRef? Place, Box? Box, FieldValue Value, string AsWritten);
