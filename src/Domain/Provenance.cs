namespace DocPipeline.Domain;

/// <summary>出处。Where a statement stands and what read it.</summary>
/// <param name="Place">Document and page.</param>
/// <param name="Box">Around the printed value on that page.</param>
/// <param name="Reader"><c>text-layer</c>, the recognition engine, or <c>person</c>.</param>
public sealed record Provenance(PageRef Place, Box Box, string Reader)
{
    /// <summary>The reader's name for a text layer.</summary>
    public const string TextLayer = "text-layer";

    /// <summary>The reader's name for somebody who looked at the page.</summary>
    public const string Person = "person";
}
