using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>核查发现。Something a reviewer must know, with everything needed to believe it.</summary>
/// <param name="Code">Id in the catalogue: <c>paper-online-mismatch</c>.</param>
/// <param name="Severity">From the catalogue.</param>
/// <param name="Field">The field concerned, or null.</param>
/// <param name="Period">The year concerned, or null.</param>
/// <param name="Attachment">The attachment kind concerned, or null.</param>
/// <param name="Criterion">The criterion concerned, or null.</param>
/// <param name="Statements">The statements it rests on, the paper's first.</param>
/// <param name="Pages">Places without a statement (a missing page's neighbours), or empty.</param>
/// <param name="Message">One paragraph: both values, both places, the difference, what to do.</param>
/// <param name="Arithmetic">The recomputation, line by line, or empty.</param>
/// <param name="Clause">Article number and subject, or null where no clause asks for it.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    FieldId? Field,
    Period? Period,
    string? Attachment,
    string? Criterion,
    ImmutableArray<Statement> Statements,
    ImmutableArray<PageRef> Pages,
    string Message,
    ImmutableArray<string> Arithmetic,
    string? Clause)
{
    /// <summary>Places on a page that are no statement, such as one where a seal is missing; their pages are among <see cref="Pages"/>.</summary>
    public ImmutableArray<Provenance> Places { get; init; } = [];

    /// <summary>Who has to act on it, from the catalogue.</summary>
    public Actor Actor { get; init; }

    /// <summary>The clause and who acts, as sentences that end the message where it stands alone.</summary>
    public string Footing { get; init; } = "";

    /// <summary>The message with clause and actor, for places that have no lines of their own for them.</summary>
    public string WholeMessage => Message + Footing;

    /// <summary>What its check looks at, in one line of the catalogue: why it is said where no clause asks for it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What to do about it, in a few words of the catalogue.</summary>
    public string Action { get; init; } = "";
}
