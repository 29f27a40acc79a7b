using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumObjects;

namespace DocPipeline.Ingest.Worker;

/// <summary>Takes ruling lines and images of one page, through forms within forms.</summary>
internal sealed class ObjectCollector(PageSpace space)
{
    // A word or two drawn as outlines; a lone rounded frame or a tick is less.
    private const int LeastCurves = 24;
    private readonly RulingCollector rulings = new(space);
    private readonly Pile<WireImage> images = new(16);
    private readonly CoverCollector covers = new(space);
    private int left = ContentCaps.Objects;

    public Pile<WireRuling> Rulings => rulings.Rulings;

    public Pile<WireImage> Images => images;

    /// <summary>Pieces of text without any extent: blanks, or single characters of fonts that are not here, which PDFium leaves out of the text.</summary>
    public int FlatTexts { get; private set; }

    /// <summary>False where the page holds more than the caps allow.</summary>
    public bool Collect(nint page)
    {
        var count = FPDFPage_CountObjects(page);
        for (var i = 0; i < count; i++)
        {
            if (!Visit(FPDFPage_GetObject(page, i), PdfiumMatrix.Identity, 0))
                return false;
        }
        return rulings.Rulings.Count <= ContentCaps.Rulings && images.Count <= ContentCaps.Images;
    }

    /// <summary>Which characters lie under something drawn later.</summary>
    public CoveredText FindCovered(nint document, nint page) => covers.Find(document, page);

    /// <summary>Adds what is drawn in outlines as a picture: where letters are drawn so, only looking at pixels tells.</summary>
    public void AddDrawing()
    {
        if (rulings.Curves >= LeastCurves)
            AddImage(rulings.Drawn, 0, 0, ImageEncodings.NumberOf(ImageEncodings.Drawing));
    }

    private bool Visit(nint item, in PdfiumMatrix outer, int depth)
    {
        if (item == 0)
            return true;
        if (--left < 0)
            return false;
        switch (FPDFPageObj_GetType(item))
        {
            case Text:
                if (FPDFPageObj_GetBounds(item, out var left, out _, out var right, out _) != 0 && right <= left)
                    FlatTexts++;
                covers.AddText(item, outer);
                return true;
            case PdfiumObjects.Path:
                if (rulings.Add(item, outer) is { IsEmpty: false } filled)
                    covers.AddFilled(item, outer, filled);
                return true;
            case Image:
                covers.AddImage(item, Add(item, outer));
                return true;
            case Form when depth < ContentCaps.FormDepth:
                return VisitForm(item, outer, depth);
            default:
                return true;
        }
    }

    private bool VisitForm(nint form, in PdfiumMatrix outer, int depth)
    {
        _ = FPDFPageObj_GetMatrix(form, out var own);
        var matrix = own.Then(outer);
        var count = FPDFFormObj_CountObjects(form);
        for (var i = 0; i < count; i++)
        {
            if (!Visit(FPDFFormObj_GetObject(form, (uint)i), matrix, depth + 1))
                return false;
        }
        return true;
    }

    // An image is the unit square under its matrix.
    private Box Add(nint image, in PdfiumMatrix outer)
    {
        _ = FPDFPageObj_GetMatrix(image, out var own);
        var matrix = own.Then(outer);
        var (x0, y0) = matrix.Apply(0, 0);
        var (x1, y1) = matrix.Apply(1, 1);
        var (x2, y2) = matrix.Apply(1, 0);
        var (x3, y3) = matrix.Apply(0, 1);
        var box = space.Box(
            Math.Min(Math.Min(x0, x1), Math.Min(x2, x3)), Math.Min(Math.Min(y0, y1), Math.Min(y2, y3)),
            Math.Max(Math.Max(x0, x1), Math.Max(x2, x3)), Math.Max(Math.Max(y0, y1), Math.Max(y2, y3)));
        _ = FPDFImageObj_GetImageMetadata(image, 0, out var metadata);
        AddImage(box, (int)Math.Min(metadata.Width, int.MaxValue), (int)Math.Min(metadata.Height, int.MaxValue), EncodingOf(image));
        return box;
    }

    private void AddImage(in Box box, int width, int height, int encoding) => images.Add(new WireImage(
        Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height), width, height, encoding));

    // The last filter is the image's own; those before it only wrap it.
    private static int EncodingOf(nint image)
    {
        var count = FPDFImageObj_GetImageFilterCount(image);
        if (count is < 1 or > 16)
            return 0;
        Span<byte> name = stackalloc byte[32];
        var length = FPDFImageObj_GetImageFilter(image, count - 1, ref name[0], (uint)name.Length);
        return length is > 1 and <= 32
            ? ImageEncodings.NumberOf(System.Text.Encoding.ASCII.GetString(name[..((int)length - 1)]))
            : 0;
    }
}
