using System.Runtime.InteropServices;

namespace DocPipeline.Native.Pdfium;

/// <summary><c>FS_MATRIX</c>: x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct PdfiumMatrix(float A, float B, float C, float D, float E, float F)
{
    /// <summary>Leaves everything where it is.</summary>
    public static PdfiumMatrix Identity => new(1, 0, 0, 1, 0, 0);

    /// <summary>This matrix first, then <paramref name="next"/>.</summary>
    public PdfiumMatrix Then(in PdfiumMatrix next) => new(
        (A * next.A) + (B * next.C), (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C), (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E, (E * next.B) + (F * next.D) + next.F);

    /// <summary>Where a point comes to lie.</summary>
    public (float X, float Y) Apply(float x, float y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
