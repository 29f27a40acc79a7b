namespace DocPipeline.Booklets.Scans;

/// <summary>What kind of file the scanner wrote.</summary>
internal enum Container
{
    /// <summary>One PDF, an image a page.</summary>
    Pdf,

    /// <summary>One TIFF of many pages.</summary>
    Tiff,

    /// <summary>A JPEG a page, in a ZIP.</summary>
    Jpegs,
}
