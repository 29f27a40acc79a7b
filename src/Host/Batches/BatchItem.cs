using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>One submission of a batch as it was handed in.</summary>
/// <param name="Name">Its name in the batch, and that of its output folder.</param>
/// <param name="Booklet">A folder or archive with everything in it, or the booklet's files.</param>
/// <param name="Online">The online record; null where it lies among the files.</param>
/// <param name="Programme">Id or title; null where the record names it.</param>
/// <param name="ReceivedAt">When the paper came, or null.</param>
/// <param name="IsWhole">True where the record is still to be found among the files.</param>
internal sealed record BatchItem(
    string Name, ImmutableArray<string> Booklet, string? Online, string? Programme, Moment? ReceivedAt, bool IsWhole);
