using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>词表。A named list of words the reading goes by.</summary>
/// <param name="Name">Such as <c>toc-titles</c>.</param>
/// <param name="Words">In file order.</param>
public sealed record WordList(string Name, ImmutableArray<string> Words);
