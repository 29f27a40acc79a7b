namespace DocPipeline.Domain;

/// <summary>单位来源。Where a value's unit was found, from near to far.</summary>
public enum UnitSource
{
    /// <summary>Beside the number, in its own cell or sentence.</summary>
    Cell,

    /// <summary>In the row's label.</summary>
    RowLabel,

    /// <summary>In the column's header.</summary>
    Header,

    /// <summary>In a caption above the table (单位：万元).</summary>
    Caption,

    /// <summary>Nowhere: the field's default.</summary>
    Default,
}
