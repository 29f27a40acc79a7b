namespace DocPipeline.Domain;

/// <summary>多年合并方式。How the amounts of several years come together.</summary>
public enum YearFold
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>Their arithmetic mean.</summary>
    Mean,

    /// <summary>The comparison must hold for each.</summary>
    Every,
}
