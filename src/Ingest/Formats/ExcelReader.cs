namespace DocPipeline.Ingest.Formats;

/// <summary>Reads XLSX files.</summary>
internal sealed class ExcelReader() : OfficeReader(".xlsx");
