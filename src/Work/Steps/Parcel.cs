using System.Collections.Immutable;

namespace DocPipeline.Work.Steps;

/// <summary>The files of a submission, laid out to be read.</summary>
/// <param name="Name">What it is called in a message.</param>
/// <param name="Booklet">Its files, or one folder or archive with everything in it; empty where only the record has come.</param>
/// <param name="Record">The online record handed in by itself, or null.</param>
/// <param name="IsWhole">True where the record may lie among the booklet's files.</param>
/// <param name="Programme">Id or title, or null where the record names it.</param>
/// <param name="Received">When the paper came, as stated, or null.</param>
/// <param name="Stage"><c>district</c> or <c>city</c>.</param>
public sealed record Parcel(
    string Name, ImmutableArray<string> Booklet, string? Record, bool IsWhole, string? Programme, string? Received, string Stage);
