namespace DocPipeline.Reporting.Xlsx;

/// <summary>How a cell is shaded; the word in it says the same.</summary>
internal enum Tone
{
    Plain,
    Good,
    Doubtful,
    Bad,
    Quiet,
}
