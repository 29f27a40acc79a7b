namespace DocPipeline.Domain;

/// <summary>日期精度。How finely a date was stated.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
