namespace DocPipeline.Ingest.Submissions;

/// <summary>What a column of a record's table holds.</summary>
internal enum RecordColumn
{
    Field,
    Label,
    Period,
    Value,
    Unit,
    Attachment,
    File,
}
