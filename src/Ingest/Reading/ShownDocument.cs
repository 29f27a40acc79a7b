using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>The file a document's pages can be drawn from.</summary>
/// <param name="Sha256">Digest of the document as it was handed in.</param>
/// <param name="File">A PDF or an image file.</param>
/// <param name="Pictures">The pages of an image file, which states neither turn nor size by itself; empty for a PDF.</param>
internal sealed record ShownDocument(string Sha256, string File, ImmutableArray<Page> Pictures)
{
    public static ShownDocument Of(string sha256, string file, ImmutableArray<Page> pages) => new(
        sha256, file, pages.Any(page => page.Images is [var image, ..] && Protocol.ImageEncodings.IsFile(image.Encoding)) ? pages : []);
}
