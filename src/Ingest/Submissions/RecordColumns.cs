namespace DocPipeline.Ingest.Submissions;

/// <summary>A header row: which column holds what.</summary>
internal sealed class RecordColumns
{
    private readonly Dictionary<RecordColumn, int> _places;

    private RecordColumns(Dictionary<RecordColumn, int> places) => _places = places;

    /// <summary>True where the rows below are attachments, false where they are fields.</summary>
    public bool AreAttachments => !_places.ContainsKey(RecordColumn.Value);

    public int? this[RecordColumn column] => _places.TryGetValue(column, out int place) ? place : null;

    /// <summary>Null where the row is not a header.</summary>
    public static RecordColumns? Match(RecordRow row, RecordWords words)
    {
        var places = new Dictionary<RecordColumn, int>();
        bool others = false;
        for (int at = 0; at < row.Cells.Length; at++)
        {
            if (words.ColumnOf(row.Cells[at]) is { } column)
                places.TryAdd(column, at);
            else
                others |= !string.IsNullOrWhiteSpace(row.Cells[at]) && !words.IsNoise(row.Cells[at]);
        }

        bool ofFields = places.ContainsKey(RecordColumn.Value) && (places.ContainsKey(RecordColumn.Label) || places.ContainsKey(RecordColumn.Field));
        // 附件 may be the label of a row with a value beside it; a header of attachments holds nothing but column names.
        bool ofAttachments = !others && !places.ContainsKey(RecordColumn.Value)
            && (places.ContainsKey(RecordColumn.Attachment) || places.ContainsKey(RecordColumn.File));
        return ofFields || ofAttachments ? new RecordColumns(places) : null;
    }
}
