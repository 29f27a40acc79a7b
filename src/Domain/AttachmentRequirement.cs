namespace DocPipeline.Domain;

/// <summary>附件要求。When an attachment is asked for.</summary>
public enum AttachmentRequirement
{
    /// <summary>Never; recognised where found.</summary>
    Optional,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Where its condition holds.</summary>
    Conditional,

    /// <summary>From the city's stage on.</summary>
    CityStage,
}
