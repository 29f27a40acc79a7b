using System.Collections.Immutable;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Truth;

/// <summary>How the portal exports, and what faults do to the export.</summary>
internal sealed record OnlineHabits
{
    /// <summary>Gets a value indicating whether field ids stand beside the labels.</summary>
    public bool WithIds { get; init; }

    /// <summary>Gets a value indicating whether the unit is part of the value.</summary>
    public bool UnitInValue { get; init; }

    /// <summary>Gets a value indicating whether the list of attachments is exported.</summary>
    public bool WithAttachments { get; init; } = true;

    public string? SubmittedAt { get; init; }

    public string? ProgrammeId { get; init; }

    public ImmutableHashSet<FactKey> Omitted { get; init; } = [];

    public ImmutableArray<OnlineField> Extra { get; init; } = [];

    public ImmutableArray<string> OmittedAttachments { get; init; } = [];
}
