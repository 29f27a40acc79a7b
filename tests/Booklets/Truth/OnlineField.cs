namespace DocPipeline.Booklets.Truth;

/// <summary>One entry of the online record.</summary>
internal sealed record OnlineField(string? Field, string Label, string? Period, string Value, string? Unit);
