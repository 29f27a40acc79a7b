namespace DocPipeline.Extraction.Figures;

/// <summary>What a cell looks like by itself.</summary>
internal enum CellRole
{
    /// <summary>Nothing in it.</summary>
    Blank,

    /// <summary>A number, date or answer and nothing else.</summary>
    Value,

    /// <summary>A year or another period and nothing else.</summary>
    Period,

    /// <summary>A unit and nothing else.</summary>
    Unit,

    /// <summary>Words: a label, or a value in words.</summary>
    Text,
}
