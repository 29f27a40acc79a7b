namespace DocPipeline.Extraction.Figures;

/// <summary>How a row of a table is to be read.</summary>
internal enum RowKind
{
    /// <summary>Only labels, periods and units: it heads what stands below.</summary>
    Header,

    /// <summary>Labels at the left, values at the right of them.</summary>
    Data,

    /// <summary>Label, value, label, value.</summary>
    Pairs,

    /// <summary>One cell across the table.</summary>
    Banner,
}
