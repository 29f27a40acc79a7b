using System.Collections.Immutable;

namespace DocPipeline.Booklets.Truth;

/// <summary>The right outcome of a criterion; several right ones are separated by a bar.</summary>
internal sealed record CriterionTruth(string Id, string Outcome)
{
    /// <summary>Gets other readings of its clause under which it comes out otherwise, each with that outcome: the report must say so.</summary>
    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
