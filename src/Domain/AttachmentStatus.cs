namespace DocPipeline.Domain;

/// <summary>附件状态。Whether an attachment is there.</summary>
public enum AttachmentStatus
{
    /// <summary>Found.</summary>
    Present,

    /// <summary>Asked for and not found.</summary>
    Missing,

    /// <summary>There may be one among pages that could not be read.</summary>
    Unreadable,
}
