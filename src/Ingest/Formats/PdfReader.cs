using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Formats;

/// <summary>Reads PDF files with PDFium in a child.</summary>
internal sealed class PdfReader : IFormatReader
{
    // Readers have always put up with other bytes before the header, if it comes within the first thousand.
    private const int HeaderWithin = 1024;

    public string Name => "pdf";

    // Not a packed file, whose first entry may be a PDF stored as it is.
    public bool Recognises(MaterialFile file) =>
        !file.StartsWith("PK"u8) && file.Head.AsSpan(0, Math.Min(file.Head.Length, HeaderWithin)).IndexOf("%PDF-"u8) >= 0;

    public FormatReading Read(MaterialFile file, ReadingTools tools, int mostPages, CancellationToken cancellation) =>
        new PdfReading(file.Path, file.Sha256, file.Name, tools, mostPages).Run(cancellation);
}
