using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>附件。An attachment found in the booklet.</summary>
/// <param name="Kind">Id of its kind: <c>audit-report</c>.</param>
/// <param name="Title">The title it was known by, as printed.</param>
/// <param name="Pages">Its pages in order, divider sheet included.</param>
/// <param name="Holders">The companies it names as its own, one a certificate; empty where it names none.</param>
/// <param name="Issuer">Who issued it, or null.</param>
/// <param name="ValidUntil">Last day of validity, or null where none is printed.</param>
/// <param name="Years">Years it covers (audit reports).</param>
/// <param name="Text">Its text, for the checks that look for words.</param>
public sealed record Attachment(
    string Kind,
    string Title,
    ImmutableArray<PageRef> Pages,
    ImmutableArray<Holder> Holders,
    string? Issuer,
    DateOnly? ValidUntil,
    ImmutableArray<int> Years,
    string Text)
{
    /// <summary>Where that last day is printed, or null where it is not known.</summary>
    public Provenance? ValidUntilAt { get; init; }
}
