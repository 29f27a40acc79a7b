namespace DocPipeline.Booklets.Scans;

/// <summary>文本层。What a scan's invisible text says.</summary>
internal enum TextLayer
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>What stands on the page.</summary>
    True,

    /// <summary>Other digits in some figures.</summary>
    Lying,
}
