using System.Collections.Immutable;

namespace DocPipeline.Store.Decisions;

/// <summary>The words kinds of decisions have outside the program.</summary>
public static class DecisionKinds
{
    /// <summary>In the order of the enumeration.</summary>
    public static ImmutableArray<string> Words { get; } = ["figure-corrected", "finding-accepted", "finding-dismissed"];

    /// <summary>The kind's word.</summary>
    public static string Word(this DecisionKind kind) => Words[(int)kind];

    /// <summary>The kind of that word, or null.</summary>
    public static DecisionKind? Find(string? word) => word is not null && Words.IndexOf(word) is >= 0 and int index ? (DecisionKind)index : null;
}
