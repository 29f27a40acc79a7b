namespace DocPipeline.Domain;

/// <summary>严重程度。How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; changes nothing.</summary>
    Info,

    /// <summary>To be looked at; changes nothing by itself.</summary>
    Warning,

    /// <summary>Makes the outcome <c>discrepancies</c>.</summary>
    Error,
}
