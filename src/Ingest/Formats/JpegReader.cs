using DocPipeline.Ingest.Formats.Images;
using DocPipeline.Ingest.Material;

namespace DocPipeline.Ingest.Formats;

/// <summary>Takes a JPEG file as one scanned page.</summary>
internal sealed class JpegReader : ImageReader
{
    public override string Name => "jpeg";

    private protected override string Encoding => "JPEG";

    public override bool Recognises(MaterialFile file) => file.StartsWith([0xFF, 0xD8, 0xFF]);

    private protected override List<ImageHeader?> Headers(Stream file, int mostPages) => [JpegHeader.Read(file)];
}
