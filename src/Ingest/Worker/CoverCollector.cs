using System.Runtime.InteropServices;

using DocPipeline.Domain;
using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumBitmaps;
using static DocPipeline.Native.Pdfium.PdfiumObjects;

namespace DocPipeline.Ingest.Worker;

/// <summary>
/// Finds text that was painted over: figures blotted out and typed anew, or a text layer under the picture of its page.
/// What a person sees must win.
/// </summary>
internal sealed class CoverCollector(PageSpace space)
{
    // Smaller pictures over text are seals and signatures; one as large as this is recognised itself.
    private const double LargeImage = 0.06;
    private const int Grid = 64;
    private readonly Pile<Written> texts = new(64);
    private readonly Pile<Cover> covers = new(8);

    public void AddText(nint item, in PdfiumMatrix outer) => texts.Add(new Written(item, outer));

    public void AddFilled(nint path, in PdfiumMatrix outer, in Box filled)
    {
        if (texts.Count > 0)
            covers.Add(new Cover(path, outer, filled, texts.Count, IsImage: false));
    }

    public void AddImage(nint image, in Box box)
    {
        if (texts.Count > 0 && box.Width * box.Height > LargeImage * space.Width * space.Height)
            covers.Add(new Cover(image, PdfiumMatrix.Identity, box, texts.Count, IsImage: true));
    }

    /// <summary>Which of the text is covered; asked once, when all of the page has been seen.</summary>
    public CoveredText Find(nint document, nint page)
    {
        CoveredText covered = new();
        for (var i = 0; i < covers.Count; i++)
            FindUnder(covers.Items[i], document, page, covered);
        return covered;
    }

    private void FindUnder(in Cover cover, nint document, nint page, CoveredText covered)
    {
        var box = cover.Box;
        var opacityKnown = false;
        for (var i = 0; i < cover.TextsBefore; i++)
        {
            var (item, outer) = texts.Items[i];
            if (FPDFPageObj_GetBounds(item, out var left, out var bottom, out var right, out var top) == 0
                || !Overlap(box, Place(outer, left, bottom, right, top)))
                continue;
            if (!opacityKnown && !IsOpaque(cover, document, page, ref box))
                return;
            opacityKnown = true;
            _ = FPDFPageObj_GetMatrix(item, out var own);
            var matrix = own.Then(outer);
            covered.Add(new TextPlace(matrix.E, matrix.F), box);
        }
        if (opacityKnown)
            FindOver(cover.TextsBefore, box, covered);
    }

    private void FindOver(int first, in Box box, CoveredText covered)
    {
        for (var i = first; i < texts.Count; i++)
        {
            var (item, outer) = texts.Items[i];
            if (FPDFPageObj_GetBounds(item, out var left, out var bottom, out var right, out var top) != 0
                && Place(outer, left, bottom, right, top) is var place && Overlap(box, place))
                covered.AddOver(place);
        }
    }

    private bool IsOpaque(in Cover cover, nint document, nint page, ref Box box)
    {
        if (FPDFPageObj_HasTransparency(cover.Item) != 0)
            return false;
        if (cover.IsImage)
            return IsOpaqueImage(document, page, cover.Item);
        return FPDFPageObj_GetFillColor(cover.Item, out _, out _, out _, out var alpha) != 0 && alpha == byte.MaxValue
            && Clip(cover.Item, cover.Outer, ref box);
    }

    // Only drawing the picture tells whether a mask lets the text beneath show through.
    private static bool IsOpaqueImage(nint document, nint page, nint image)
    {
        var bitmap = FPDFImageObj_GetRenderedBitmap(document, page, image);
        if (bitmap == 0)
            return false;
        var opaque = FPDFBitmap_GetFormat(bitmap) != FormatBgra || IsOpaqueThroughout(bitmap);
        FPDFBitmap_Destroy(bitmap);
        return opaque;
    }

    // A mask that lets text show lets the paper around it show too, so a coarse grid meets it.
    private static bool IsOpaqueThroughout(nint bitmap)
    {
        var (pixels, stride) = (FPDFBitmap_GetBuffer(bitmap), FPDFBitmap_GetStride(bitmap));
        var (width, height) = (FPDFBitmap_GetWidth(bitmap), FPDFBitmap_GetHeight(bitmap));
        for (var i = 0; i < Grid; i++)
        {
            for (var j = 0; j < Grid; j++)
            {
                var pixel = ((nint)(i * (long)height / Grid) * stride) + ((nint)(j * (long)width / Grid) * 4);
                if (Marshal.ReadByte(pixels, (int)pixel + 3) < byte.MaxValue)
                    return false;
            }
        }
        return true;
    }

    // Leaves of the box what the clip lets through; false where that is no rectangle.
    private bool Clip(nint item, in PdfiumMatrix outer, ref Box box)
    {
        var clip = FPDFPageObj_GetClipPath(item);
        var paths = clip == 0 ? 0 : FPDFClipPath_CountPaths(clip);
        for (var path = 0; path < paths; path++)
        {
            var segments = FPDFClipPath_CountPathSegments(clip, path);
            if (segments is < 4 or > 6)
                return false;
            double x0 = double.MaxValue, y0 = double.MaxValue, x1 = double.MinValue, y1 = double.MinValue;
            for (var i = 0; i < segments; i++)
            {
                var segment = FPDFClipPath_GetPathSegment(clip, path, i);
                if (FPDFPathSegment_GetType(segment) == SegmentCurve)
                    return false;
                _ = FPDFPathSegment_GetPoint(segment, out var px, out var py);
                var (outerX, outerY) = outer.Apply(px, py);
                var (x, y) = space.Point(outerX, outerY);
                (x0, y0, x1, y1) = (Math.Min(x0, x), Math.Min(y0, y), Math.Max(x1, x), Math.Max(y1, y));
            }
            if (x1 <= box.X || x0 >= box.Right || y1 <= box.Y || y0 >= box.Bottom)
                return false;
            box = Box.FromEdges(Math.Max(x0, box.X), Math.Max(y0, box.Y), Math.Min(x1, box.Right), Math.Min(y1, box.Bottom));
        }
        return true;
    }

    private Box Place(in PdfiumMatrix outer, float left, float bottom, float right, float top)
    {
        var (x0, y0) = outer.Apply(left, bottom);
        var (x1, y1) = outer.Apply(right, top);
        return space.Box(x0, y0, x1, y1);
    }

    private static bool Overlap(in Box a, in Box b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private readonly record struct Written(nint Item, PdfiumMatrix Outer);

    private readonly record struct Cover(nint Item, PdfiumMatrix Outer, Box Box, int TextsBefore, bool IsImage);
}
