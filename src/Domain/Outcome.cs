namespace DocPipeline.Domain;

/// <summary>判定。How a criterion stands; after W3C EARL, with two of our own.</summary>
public enum Outcome
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Exempt, needed and proven.</summary>
    Exempt,

    /// <summary>Cannot tell.</summary>
    Undetermined,

    /// <summary>Does not apply.</summary>
    NotApplicable,

    /// <summary>Evidence collected; a person judges.</summary>
    Person,
}
