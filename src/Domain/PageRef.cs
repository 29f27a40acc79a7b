namespace DocPipeline.Domain;

/// <summary>页码。A page of one of the booklet's documents.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Number">1-based number within it.</param>
public readonly record struct PageRef(string Document, int Number);
