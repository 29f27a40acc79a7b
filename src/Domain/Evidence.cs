using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>证据。Everything the booklet was found to state.</summary>
/// <param name="Documents">The files it comes from.</param>
/// <param name="Pages">Every page with its kind, in booklet order.</param>
/// <param name="Statements">In booklet order.</param>
/// <param name="Attachments">In booklet order; one entry per bound-in attachment, so one kind may occur twice.</param>
/// <param name="Patents">Rows of the patent list.</param>
/// <param name="Staff">Rows of the IP staff list.</param>
/// <param name="Contents">The booklet's own list of attachments.</param>
/// <param name="UnknownLabels">Labels of the form that look like fields and are not in the dictionary.</param>
/// <param name="Defects">What could not be read.</param>
public sealed record Evidence(
    ImmutableArray<SourceFile> Documents,
    ImmutableArray<ClassifiedPage> Pages,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Attachment> Attachments,
    ImmutableArray<ListedPatent> Patents,
    ImmutableArray<ListedPerson> Staff,
    ImmutableArray<ContentsEntry> Contents,
    ImmutableArray<UnknownLabel> UnknownLabels,
    ImmutableArray<Defect> Defects)
{
    /// <summary>Rows of the social insurance list bound in with the list of IP staff.</summary>
    public ImmutableArray<ListedPerson> Insured { get; init; } = [];

    /// <summary>Fields of which the form states figures whose years were not made out, and no figure that is certain.</summary>
    public ImmutableArray<FieldId> Undated { get; init; } = [];

    /// <summary>Fields whose place on the form says that there is nothing to state: 无, 不适用, /.</summary>
    public ImmutableArray<FieldId> Declined { get; init; } = [];

    /// <summary>What the form says besides the values given to fields, page by page: what stands there was perhaps only not recognised.</summary>
    public ImmutableArray<UnclaimedText> Unclaimed { get; init; } = [];

    /// <summary>What was read where a person has read something else since; no check reckons with it.</summary>
    public ImmutableArray<Statement> Superseded { get; init; } = [];

    /// <summary>Where a scanned form or letter asks for seals and signatures, in booklet order.</summary>
    public ImmutableArray<SigningPlace> SigningPlaces { get; init; } = [];
}
