using System.Collections.Immutable;
using DocPipeline.Store.Submissions;

namespace DocPipeline.Work.Intakes;

/// <summary>A submission as somebody hands it in.</summary>
/// <param name="Name">What it is called where it comes from; its id where its record states none.</param>
/// <param name="Files">Its files.</param>
/// <param name="IsWhole">True where the record may lie among the booklet's files.</param>
/// <param name="Programme">Id or title, or null where the record names it.</param>
/// <param name="Received">When the paper came, as stated, or null.</param>
/// <param name="Stage"><c>district</c> or <c>city</c>.</param>
/// <param name="Lane">Which work goes first.</param>
/// <param name="Origin">How it came in.</param>
public sealed record HandedIn(
    string Name, ImmutableArray<HandedInFile> Files, bool IsWhole, string? Programme, string? Received, string Stage, Lane Lane, string Origin)
{
    /// <summary>The one district it may be of, where who hands it in may see no other; null where it may be of any.</summary>
    public string? OnlyDistrict { get; init; }
}
