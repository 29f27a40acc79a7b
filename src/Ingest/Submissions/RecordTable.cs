using System.Collections.Immutable;

namespace DocPipeline.Ingest.Submissions;

/// <summary>A sheet or table of a record, as a person sees it.</summary>
internal sealed record RecordTable(string Name, ImmutableArray<RecordRow> Rows);
