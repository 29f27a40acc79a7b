namespace DocPipeline.Reporting.Xlsx;

/// <summary>How a cell looks; equal ones are kept once in the workbook.</summary>
/// <param name="Format">Number format.</param>
/// <param name="Wraps">True where long text is broken into lines.</param>
/// <param name="IsQuoted">True where the text begins like a formula: typed over, it stays a text.</param>
/// <param name="IsLink">True where the cell leads somewhere.</param>
/// <param name="IsHeader">True for the column's title.</param>
/// <param name="Tone">Shading.</param>
internal readonly record struct CellStyle(string Format, bool Wraps, bool IsQuoted, bool IsLink, bool IsHeader, Tone Tone);
