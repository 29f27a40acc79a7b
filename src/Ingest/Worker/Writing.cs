using DocPipeline.Native.Pdfium;

using static DocPipeline.Native.Pdfium.PdfiumText;

namespace DocPipeline.Ingest.Worker;

/// <summary>How a character is written: its size and direction, worked out from font size and text matrix.</summary>
/// <param name="FontSize">Before the matrix.</param>
/// <param name="Matrix">Text matrix without its shift.</param>
/// <param name="Size">Points as displayed.</param>
/// <param name="Angle">Degrees clockwise as displayed.</param>
internal sealed record Writing(double FontSize, PdfiumMatrix Matrix, double Size, double Angle)
{
    public static Writing None { get; } = new(double.NaN, PdfiumMatrix.Identity, 0, 0);

    /// <summary>True where the baseline is level in the page's own space; PDFium gives font-height boxes only there.</summary>
    public bool IsLevel => Math.Abs(Matrix.B) < 0.001 * Math.Abs(Matrix.A);

    /// <summary>How the character at that index is written. Neighbours nearly always share it.</summary>
    public Writing At(nint text, int index, PageSpace space)
    {
        var fontSize = FPDFText_GetFontSize(text, index);
        if (FPDFText_GetMatrix(text, index, out var matrix) == 0)
            matrix = PdfiumMatrix.Identity;
        matrix = matrix with { E = 0, F = 0 };
        return fontSize == FontSize && matrix == Matrix
            ? this
            : new Writing(
                fontSize, matrix,
                Math.Abs(fontSize) * Math.Sqrt((matrix.C * matrix.C) + (matrix.D * matrix.D)),
                space.Angle(matrix.A, matrix.B));
    }
}
