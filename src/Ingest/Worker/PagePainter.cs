using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

namespace DocPipeline.Ingest.Worker;

/// <summary>Draws a page or a part of it and encodes the picture: a part as PNG, exact; a whole page as JPEG, small.</summary>
internal static class PagePainter
{
    /// <summary>Width, height, 1 for PNG, and the encoded bytes; empty where the page cannot be drawn.</summary>
    public static byte[] Paint(nint page, in WirePictureRequest order)
    {
        if (page == 0)
            return [];
        PageSpace space = new(page);
        var whole = order.Width <= 0 || order.Height <= 0;
        var part = whole
            ? new Box(0, 0, space.Width, space.Height)
            : new Box(Thousandths.Points(order.X), Thousandths.Points(order.Y), Thousandths.Points(order.Width), Thousandths.Points(order.Height));
        return PageBitmap.Draw(page, space, part, order.DotsPerInch, order.MostPixels) is { } drawn
            ? PictureEncoder.Encode(drawn.Pixels, drawn.Width, drawn.Height, drawn.Stride, whole)
            : [];
    }
}
