using DocPipeline.Domain;
using DocPipeline.Native.Pdfium;

namespace DocPipeline.Ingest.Worker;

/// <summary>
/// Brings what PDFium reports in a page's own space (no rotation, no crop box) to points from the top left of the page as displayed:
/// one affine map a page, read off <c>FPDF_PageToDevice</c> at three points.
/// </summary>
internal sealed class PageSpace
{
    private const double Probe = 1000;
    private readonly double a, b, c, d, e, f;

    public PageSpace(nint page)
    {
        Width = PdfiumDocuments.FPDF_GetPageWidthF(page);
        Height = PdfiumDocuments.FPDF_GetPageHeightF(page);
        Rotation = (PdfiumDocuments.FPDFPage_GetRotation(page) & 3) * 90;

        // Device units are whole numbers: a thousandth of a point each, fewer where a giant page would overflow.
        var scale = Math.Min(1000, 1e8 / Math.Max(1, Math.Max(Width, Height)));
        var (ox, oy) = ToDevice(page, scale, 0, 0);
        var (ax, ay) = ToDevice(page, scale, Probe, 0);
        var (cx, cy) = ToDevice(page, scale, 0, Probe);
        (a, b, c, d, e, f) = (Slope(ax - ox), Slope(ay - oy), Slope(cx - ox), Slope(cy - oy), ox, oy);
    }

    public double Width { get; }

    public double Height { get; }

    public int Rotation { get; }

    public (double X, double Y) Point(double x, double y) => ((a * x) + (c * y) + e, (b * x) + (d * y) + f);

    public Box Box(double x0, double y0, double x1, double y1)
    {
        var (left, top) = Point(x0, y0);
        var (right, bottom) = Point(x1, y1);
        return Domain.Box.FromEdges(left, top, right, bottom);
    }

    /// <summary>The direction of a vector, in degrees clockwise from the reading direction, −180 to 180.</summary>
    public double Angle(double x, double y) =>
        Math.Atan2((b * x) + (d * y), (a * x) + (c * y)) * 180 / Math.PI;

    private (double X, double Y) ToDevice(nint page, double scale, double x, double y)
    {
        _ = PdfiumDocuments.FPDF_PageToDevice(
            page, 0, 0, (int)(Width * scale), (int)(Height * scale), 0, x, y, out var deviceX, out var deviceY);
        return (deviceX / scale, deviceY / scale);
    }

    // Pages are turned in quarters and shown at their own scale, so slopes are 0 or ±1; what is off by a rounding is put right.
    private static double Slope(double difference)
    {
        var slope = difference / Probe;
        var whole = Math.Round(slope);
        return Math.Abs(slope - whole) < 0.002 ? whole : slope;
    }
}
