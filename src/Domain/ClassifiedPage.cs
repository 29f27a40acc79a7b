using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>分类页。A page and what it was taken for.</summary>
/// <param name="Place">Document and page number.</param>
/// <param name="Width">Points, as displayed.</param>
/// <param name="Height">Points, as displayed.</param>
/// <param name="Rotation">Degrees.</param>
/// <param name="Skew">Degrees.</param>
/// <param name="Source">Digital, scanned or mixed.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Attachment">Id of the attachment kind it belongs to, or null.</param>
/// <param name="Readable">False where something on it could not be read.</param>
/// <param name="PrintedNumber">x of a printed 第x页 共y页, or null.</param>
/// <param name="PrintedTotal">y of it, or null.</param>
public sealed record ClassifiedPage(
    PageRef Place,
    double Width,
    double Height,
    int Rotation,
    double Skew,
    PageSource Source,
    PageKind Kind,
    string? Attachment,
    bool Readable,
    int? PrintedNumber,
    int? PrintedTotal)
{
    /// <summary>Round seals on it, as displayed; none on a digital page.</summary>
    public ImmutableArray<Seal> Seals { get; init; } = [];

    /// <summary>True where the page is shown lying on its side or upside down; one that its file turns upright is not.</summary>
    public bool IsTurned { get; init; }
}
