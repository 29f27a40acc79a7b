namespace DocPipeline.Domain;

/// <summary>量纲。What a unit measures; only equal dimensions are compared.</summary>
public enum UnitDimension
{
    /// <summary>A bare number.</summary>
    None,

    /// <summary>Renminbi.</summary>
    Money,

    /// <summary>People.</summary>
    People,

    /// <summary>Things, pieces, items.</summary>
    Pieces,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Percentage points: a difference of percentages.</summary>
    PercentagePoints,

    /// <summary>Years, months, days.</summary>
    Time,

    /// <summary>Anything else that is counted or measured.</summary>
    Other,
}
