namespace DocPipeline.Domain;

/// <summary>办理方。Who has to act on a finding.</summary>
public enum Actor
{
    /// <summary>The reviewer looks, or decides by the clause.</summary>
    Reviewer,

    /// <summary>The applicant mends or supplies.</summary>
    Applicant,

    /// <summary>The district's authority does: what it writes itself, and whom it recommends.</summary>
    District,
}
