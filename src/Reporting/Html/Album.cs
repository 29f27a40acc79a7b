using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The pictures a page shows, taken beforehand, so that the page itself is built without waiting.</summary>
internal sealed class Album
{
    /// <summary>A report without pictures.</summary>
    public static Album Empty { get; } = new();

    /// <summary>Small pictures of every page.</summary>
    public Dictionary<PageRef, PagePicture> Thumbnails { get; } = [];

    /// <summary>Whole pages, for those that something points at.</summary>
    public Dictionary<PageRef, PagePicture> Sheets { get; } = [];

    /// <summary>Parts of pages around a figure.</summary>
    public Dictionary<(PageRef Place, Box Region), PagePicture> Crops { get; } = [];
}
