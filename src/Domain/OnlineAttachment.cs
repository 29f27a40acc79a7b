namespace DocPipeline.Domain;

/// <summary>网上附件。An attachment uploaded online.</summary>
/// <param name="Label">As exported.</param>
/// <param name="FileName">As uploaded, or null.</param>
/// <param name="Kind">The attachment kind it names, or null where it names none.</param>
public sealed record OnlineAttachment(string Label, string? FileName, string? Kind);
