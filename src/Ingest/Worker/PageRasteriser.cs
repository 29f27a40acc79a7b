using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Worker;

/// <summary>
/// Draws a PDF page for recognition. At the resolution of the page's own picture that copies the picture pixel by pixel, whatever its
/// compression, with its masks, its place on the page and all other pictures beside it.
/// </summary>
internal static class PageRasteriser
{
    /// <summary>The page or a part of it as displayed; null where it cannot be drawn.</summary>
    public static PageRaster? Raster(nint page, in WireScanRequest order)
    {
        if (page == 0)
            return null;
        PageSpace space = new(page);
        var part = order.Width > 0
            ? new Box(Thousandths.Points(order.X), Thousandths.Points(order.Y), Thousandths.Points(order.Width), Thousandths.Points(order.Height))
            : new Box(0, 0, space.Width, space.Height);
        return PageBitmap.Draw(page, space, part, order.DotsPerInch, order.MostPixels) is { } drawn
            ? PageRaster.OfBgr(drawn.Pixels, drawn.Width, drawn.Height, drawn.Stride, drawn.Scale * PageBitmap.PointsPerInch)
            : null;
    }
}
