namespace DocPipeline.Domain;

/// <summary>页面图像。Pictures of pages, for evidence.</summary>
public interface IPageImages
{
    /// <summary>A picture of a page or a part of it.</summary>
    /// <param name="place">The page.</param>
    /// <param name="region">The part to show in points; null for the whole page.</param>
    /// <param name="dotsPerInch">Resolution; clamped to what the caps allow.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The picture, or null where the page cannot be shown.</returns>
    ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation);
}
