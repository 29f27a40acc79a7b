namespace DocPipeline.Ingest.Submissions;

internal enum RecordFormat
{
    Unknown,
    Json,
    Workbook,
    WordDocument,

    /// <summary>An office file behind a password, or of the kind before 2007: both are OLE containers.</summary>
    ProtectedOffice,
}
