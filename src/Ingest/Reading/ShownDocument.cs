using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>The file a document's pages can be drawn from.</summary>
/// <param name="File">A PDF or an image file.</param>
/// <param name="Pictures">The pages of an image file, which states neither turn nor size by itself; empty for a PDF.</param>
internal sealed record ShownDocument(string File, ImmutableArray<Page> Pictures)
{
    public static ShownDocument Of(string file, ImmutableArray<Page> pages) => new(
        file, pages.Any(page => page.Images is [var image, ..] && Protocol.ImageEncodings.IsFile(image.Encoding)) ? pages : []);
}
