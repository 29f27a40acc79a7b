namespace DocPipeline.Domain;

/// <summary>网上填报条目。One line of the online record as exported.</summary>
/// <param name="Field">Field id where the portal gives one, else null.</param>
/// <param name="Label">Label as exported; may be empty where an id is given.</param>
/// <param name="Period">Period as exported, or null.</param>
/// <param name="Value">Value as exported.</param>
/// <param name="Unit">Unit as exported, or null.</param>
public sealed record OnlineEntry(string? Field, string Label, string? Period, string Value, string? Unit);
