using DocPipeline.Ingest.Formats.Images;
using DocPipeline.Ingest.Material;

namespace DocPipeline.Ingest.Formats;

/// <summary>Takes a PNG file as one scanned page.</summary>
internal sealed class PngReader : ImageReader
{
    public override string Name => "png";

    private protected override string Encoding => "PNG";

    public override bool Recognises(MaterialFile file) => file.StartsWith([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private protected override List<ImageHeader?> Headers(Stream file, int mostPages) => [PngHeader.Read(file)];
}
