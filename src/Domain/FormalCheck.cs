namespace DocPipeline.Domain;

/// <summary>程序检查。The checks a <see cref="FormalCriterion"/> may name.</summary>
public enum FormalCheck
{
    /// <summary>Registered in the city, an independent legal person.</summary>
    Registration,

    /// <summary>No serious dishonesty, no abnormal applications.</summary>
    Credit,

    /// <summary>No earlier grant that rules this one out.</summary>
    NoRepeat,

    /// <summary>Length of the project.</summary>
    Term,

    /// <summary>City and district grant together, and their split.</summary>
    GrantCap,

    /// <summary>Online and paper say the same.</summary>
    Consistency,

    /// <summary>Form first, then the attachments.</summary>
    BindingOrder,

    /// <summary>Released online in time.</summary>
    OnlineDeadline,

    /// <summary>Paper handed in in time.</summary>
    PaperDeadline,

    /// <summary>Recommendations per district.</summary>
    Quota,

    /// <summary>Recommended by the district.</summary>
    Recommendation,
}
