using DocPipeline.Domain;
using DocPipeline.Ingest.Archives;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Office;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Formats;

/// <summary>Reads office files as the pages they print on: LibreOffice lays them out, PDFium reads the result.</summary>
internal abstract class OfficeReader(string extension) : IFormatReader
{
    private const int MostParts = 5_000;

    public string Name => extension[1..];

    public bool Recognises(MaterialFile file) =>
        ArchiveUnpacker.IsArchive(file) && OfficeKind.ExtensionOf(PackedDocument.PartsOf(file, MostParts)) == extension;

    public FormatReading Read(MaterialFile file, ReadingTools tools, int mostPages, CancellationToken cancellation)
    {
        OfficeLayout layout = new(tools);
        if (!layout.IsInstalled)
            return FormatReading.Failed(tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "OfficeMissing"));
        if (new OfficeInspection(file, tools).Object() is { } objection)
            return FormatReading.Failed(objection);
        if (layout.ToPdf(file, extension, cancellation) is not { } pdf)
            return FormatReading.Failed(tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "OfficeBroken"));
        var reading = new PdfReading(pdf, Digest.OfFile(pdf), file.Name, tools, mostPages).Run(cancellation);
        return reading with { Reader = $"{layout.Version}; {reading.Reader}" };
    }
}
