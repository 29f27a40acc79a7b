namespace DocPipeline.Domain;

/// <summary>权利人。Whose paper an attachment, or one certificate of several bound together, is.</summary>
/// <param name="Name">As it is named there; joint owners are parted by <c>、</c>.</param>
/// <param name="Place">Where the name stands.</param>
public sealed record Holder(string Name, Provenance Place);
