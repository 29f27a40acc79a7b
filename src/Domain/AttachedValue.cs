namespace DocPipeline.Domain;

/// <summary>附件所载。What the attachments of a kind state of a field, to be shown beside the form.</summary>
/// <param name="Statement">The first of the places that state it.</param>
/// <param name="Places">How many state the same.</param>
/// <param name="Differs">True where the form certainly states something else.</param>
public sealed record AttachedValue(Statement Statement, int Places, bool Differs);
