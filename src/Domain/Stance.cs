namespace DocPipeline.Domain;

/// <summary>陈述立场。Whether a statement speaks of what is, what is planned, or of somebody else.</summary>
public enum Stance
{
    /// <summary>The applicant's own figure as it is.</summary>
    Actual,

    /// <summary>A plan, forecast or goal.</summary>
    Target,

    /// <summary>A peer, partner or other company.</summary>
    OtherParty,
}
