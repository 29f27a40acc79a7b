using DocPipeline.Ingest.Formats.Images;
using DocPipeline.Ingest.Material;

namespace DocPipeline.Ingest.Formats;

/// <summary>Takes each picture of a TIFF file as a scanned page.</summary>
internal sealed class TiffReader : ImageReader
{
    public override string Name => "tiff";

    private protected override string Encoding => "TIFF";

    public override bool Recognises(MaterialFile file) => file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8);

    private protected override List<ImageHeader?> Headers(Stream file, int mostPages) => TiffHeader.Read(file, mostPages);
}
