using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>附件种类。A kind of attachment, how it is titled, and when it is asked for.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Titles">Titles and file labels it is known by.</param>
/// <param name="Marks">Words of the page's content that tell the kind where no title does; all of one entry (separated by +) must stand there.</param>
/// <param name="Required">Always, never, or on a condition.</param>
/// <param name="Condition">For <see cref="AttachmentRequirement.Conditional"/>: a flag field, <c>relief</c>, or <c>decides FIELD</c>; else null.</param>
/// <param name="Alternative">Another kind that serves as well, or null.</param>
/// <param name="Basis"><c>practice</c> where no clause asks for it, else the clause.</param>
/// <param name="MissingAs">How much it weighs where it is asked for and missing.</param>
public sealed record AttachmentKind(
    string Id,
    string Title,
    ImmutableArray<string> Titles,
    ImmutableArray<string> Marks,
    AttachmentRequirement Required,
    string? Condition,
    string? Alternative,
    string Basis,
    Severity MissingAs = Severity.Error);
