using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation;

/// <summary>What a check has to say; code, severity, clause and who acts come from the catalogue unless stated here.</summary>
/// <param name="Message">One paragraph for people.</param>
internal sealed record Notice(string Message)
{
    public FieldId? Field { get; init; }

    public Period? Period { get; init; }

    public string? Attachment { get; init; }

    public string? Criterion { get; init; }

    public Severity? Severity { get; init; }

    public Actor? Actor { get; init; }

    public string? Clause { get; init; }

    /// <summary>What to do, where the catalogue's words do not fit the case.</summary>
    public string? Action { get; init; }

    /// <summary>What the check looks at, where the catalogue's words speak of more than the case.</summary>
    public string? Rule { get; init; }

    /// <summary>True where districts ask for it and no clause does.</summary>
    public bool IsPractice { get; init; }

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<PageRef> Pages { get; init; } = [];

    public ImmutableArray<Provenance> Places { get; init; } = [];

    public ImmutableArray<string> Arithmetic { get; init; } = [];
}
