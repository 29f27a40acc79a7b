namespace DocPipeline.Domain;

/// <summary>页面来源。Where the text of a page comes from.</summary>
public enum PageSource
{
    /// <summary>A text layer that is what the eye sees.</summary>
    Digital,

    /// <summary>A picture of a page.</summary>
    Scanned,

    /// <summary>Text beside pictures large enough to hold text of their own.</summary>
    Mixed,
}
