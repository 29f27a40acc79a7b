using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

namespace DocPipeline.Ingest.Reading;

/// <summary>One look at a page's picture: at all of it, or at a part.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Part">The part; null for the whole page.</param>
/// <param name="Request">As it is asked for.</param>
internal sealed record ScanOrder(int Page, Box? Part, WireScanRequest Request)
{
    // Thousandths of a pixel per inch.
    private const int LeastResolution = 150_000;
    private const int MostResolution = 400_000;
    private const int UsualResolution = 300_000;

    /// <summary>The looks a page takes; none where its text layer is all there is.</summary>
    public static IEnumerable<ScanOrder> Of(int index, Page page, int mostPixels)
    {
        if (page is { Source: PageSource.Scanned, Images.Length: > 0 })
            yield return new ScanOrder(index, null, new WireScanRequest(page.Number, page.Rotation, ResolutionOf(page), mostPixels, 0, 0, 0, 0));
        if (page.Source != PageSource.Mixed)
            yield break;
        foreach (var part in ScanRegions.Of(page))
        {
            var seen = page with { Images = [.. page.Images.Where(image => part.Contains(image.Box.CentreX, image.Box.CentreY))] };
            yield return new ScanOrder(index, part, new WireScanRequest(
                page.Number, page.Rotation, ResolutionOf(seen), mostPixels,
                Thousandths.Of(part.X), Thousandths.Of(part.Y), Thousandths.Of(part.Width), Thousandths.Of(part.Height)));
        }
    }

    // Drawn at the resolution of the page's largest picture, nothing of it is lost and nothing made up.
    private static int ResolutionOf(Page page)
    {
        var stated = ImageResolution.Of(page);
        if (page.Images is [var image, ..] && ImageEncodings.IsFile(image.Encoding))
            return stated;
        return stated > 0 ? Math.Clamp(stated, LeastResolution, MostResolution) : UsualResolution;
    }
}
