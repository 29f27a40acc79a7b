using System.Collections.Immutable;

namespace DocPipeline.Ingest.Submissions;

/// <summary>批量清单行。A line of a manifest, as stated.</summary>
/// <param name="Line">Where it stands, 1-based.</param>
/// <param name="Name">Name of the submission, or null.</param>
/// <param name="Programme">Id or title of the programme, or null.</param>
/// <param name="Booklet">Files, folders or archives; one at least.</param>
/// <param name="Online">The online record, or null.</param>
/// <param name="Received">When the paper came, or null.</param>
public sealed record ManifestRow(int Line, string? Name, string? Programme, ImmutableArray<string> Booklet, string? Online, string? Received);
