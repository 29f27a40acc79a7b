namespace DocPipeline.Ingest.Formats;

/// <summary>Reads DOCX files.</summary>
internal sealed class WordReader() : OfficeReader(".docx");
