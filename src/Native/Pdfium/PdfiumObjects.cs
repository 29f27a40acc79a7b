using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary>What is drawn on a page: paths, images and forms that hold more of them.</summary>
public static partial class PdfiumObjects
{
    private const string Library = PdfiumLibrary.Name;

    /// <summary>Text object.</summary>
    public const int Text = 1;

    /// <summary>Path object.</summary>
    public const int Path = 2;

    /// <summary>Image object.</summary>
    public const int Image = 3;

    /// <summary>Form object.</summary>
    public const int Form = 5;

    /// <summary>Segment that draws a straight line.</summary>
    public const int SegmentLine = 0;

    /// <summary>Segment that draws a curve.</summary>
    public const int SegmentCurve = 1;

    /// <summary>Segment that only moves.</summary>
    public const int SegmentMove = 2;

    /// <summary>Objects on the page.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPage_CountObjects(nint page);

    /// <summary>An object in drawing order.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFPage_GetObject(nint page, int index);

    /// <summary>Its kind.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetType(nint item);

    /// <summary>Its matrix.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetMatrix(nint item, out PdfiumMatrix matrix);

    /// <summary>The box around it, in the space of what holds it.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetBounds(nint item, out float left, out float bottom, out float right, out float top);

    /// <summary>Not 0 where what lies beneath may show through.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_HasTransparency(nint item);

    /// <summary>What it is clipped to; 0 where nothing.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFPageObj_GetClipPath(nint item);

    /// <summary>Paths of a clip; the object shows where all of them let it.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFClipPath_CountPaths(nint clip);

    /// <summary>Segments of one of them.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFClipPath_CountPathSegments(nint clip, int path);

    /// <summary>One of those.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFClipPath_GetPathSegment(nint clip, int path, int segment);

    /// <summary>Fill colour.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetFillColor(nint item, out uint red, out uint green, out uint blue, out uint alpha);

    /// <summary>Stroke colour.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetStrokeColor(nint item, out uint red, out uint green, out uint blue, out uint alpha);

    /// <summary>Stroke width before its matrix.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPageObj_GetStrokeWidth(nint item, out float width);

    /// <summary>How a path is painted.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPath_GetDrawMode(nint path, out int fill, out int stroke);

    /// <summary>Segments of a path.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPath_CountSegments(nint path);

    /// <summary>One of them.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFPath_GetPathSegment(nint path, int index);

    /// <summary>Where it ends.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPathSegment_GetPoint(nint segment, out float x, out float y);

    /// <summary>Its kind.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPathSegment_GetType(nint segment);

    /// <summary>Not 0 where it closes the subpath.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFPathSegment_GetClose(nint segment);

    /// <summary>Objects in a form.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFFormObj_CountObjects(nint form);

    /// <summary>One of them.</summary>
    [LibraryImport(Library)]
    public static partial nint FPDFFormObj_GetObject(nint form, uint index);

    /// <summary>Size in pixels; pass 0 for the page, or the image is decoded.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFImageObj_GetImageMetadata(nint image, nint page, out PdfiumImageMetadata metadata);

    /// <summary>Compressions laid over each other.</summary>
    [LibraryImport(Library)]
    public static partial int FPDFImageObj_GetImageFilterCount(nint image);

    /// <summary>The name of one, with its closing zero; returns the length.</summary>
    [LibraryImport(Library)]
    public static partial uint FPDFImageObj_GetImageFilter(nint image, int index, ref byte buffer, uint length);
}
