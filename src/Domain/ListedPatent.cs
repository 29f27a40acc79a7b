namespace DocPipeline.Domain;

/// <summary>清单专利。A row of the patent list.</summary>
/// <param name="Number">As printed, or null where it may be misread.</param>
/// <param name="Kind">Kind printed, or told from the number's type digit.</param>
/// <param name="Title">Name of the patent.</param>
/// <param name="Owner">Owner where the list names one.</param>
/// <param name="Provenance">Where the row stands.</param>
/// <param name="Serial">The number the list gives the row; null where it gives none, or it was not read.</param>
public sealed record ListedPatent(string? Number, PatentKind Kind, string? Title, string? Owner, Provenance Provenance, int? Serial = null)
{
    /// <summary>False for a number that stands in the list's text and in no row that was made out.</summary>
    public bool InRow { get; init; } = true;

    /// <summary>What was read where <see cref="Number"/> is null: good for telling which row a text belongs to, and for nothing else.</summary>
    public string? Doubtful { get; init; }
}
