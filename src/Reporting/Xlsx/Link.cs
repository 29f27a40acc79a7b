namespace DocPipeline.Reporting.Xlsx;

/// <summary>Where a cell leads.</summary>
/// <param name="File">Path from the workbook's folder, or null for the workbook itself.</param>
/// <param name="Place">Anchor within the file, or cell of the workbook; null for the whole file.</param>
internal sealed record Link(string? File, string? Place);
