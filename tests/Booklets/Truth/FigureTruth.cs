namespace DocPipeline.Booklets.Truth;

/// <summary>One statement that stands on the pages, and what it says.</summary>
internal sealed record FigureTruth
{
    public required string Field { get; init; }

    public int? Period { get; init; }

    /// <summary>Gets paper or attachment.</summary>
    public required string Origin { get; init; }

    public string? Attachment { get; init; }

    /// <summary>Gets actual, target or other-party.</summary>
    public required string Stance { get; init; }

    public bool Primary { get; init; }

    /// <summary>Gets a value indicating whether it stands in a table or a labelled line, not in running text.</summary>
    public bool Labelled { get; init; }

    public required string Value { get; init; }

    public string Unit { get; init; } = "";

    public required string Text { get; init; }

    public string PrintedUnit { get; init; } = "";

    public int Page { get; init; }

    /// <summary>Gets its place on the page; null where nobody looked for it.</summary>
    public Scans.Box? Place { get; init; }

    /// <summary>Gets the colour of a seal that lies over it, or null.</summary>
    public Scans.SealInk? Seal { get; init; }
}
