using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>How finely the picture of a page is resolved.</summary>
internal static class ImageResolution
{
    private const double PointsPerInch = 72;

    /// <summary>Thousandths of a pixel per inch of the page's largest picture; 0 where there is none.</summary>
    public static int Of(Page? page)
    {
        double dots = 0, largest = 0;
        foreach (var image in page?.Images ?? [])
        {
            var area = image.Box.Width * image.Box.Height;
            if (area <= largest)
                continue;

            // Whichever way round it lies on the page.
            largest = area;
            dots = Math.Sqrt((double)image.PixelWidth * image.PixelHeight / area) * PointsPerInch;
        }
        return (int)Math.Round(Math.Min(dots, 100_000) * 1000);
    }
}
