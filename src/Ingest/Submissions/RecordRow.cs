using System.Collections.Immutable;

namespace DocPipeline.Ingest.Submissions;

/// <summary>A row; <paramref name="Number"/> is the one a person counts, for messages.</summary>
internal sealed record RecordRow(int Number, ImmutableArray<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    public int FilledCells => Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    public string Cell(int? column) => column is { } at && at < Cells.Length ? Cells[at].Trim() : "";
}
