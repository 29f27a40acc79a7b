using DocPipeline.Domain;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest;

/// <summary>Draws pages in sandboxed children: one a document, started when its first picture is asked for.</summary>
public sealed class PageImages : IPageImages, IAsyncDisposable
{
    private readonly Dictionary<string, DocumentPictures> documents = new(StringComparer.Ordinal);

    internal PageImages(ReadingTools tools, IReadOnlyDictionary<string, ShownDocument> shown)
    {
        foreach (var (document, file) in shown)
            documents[document] = new DocumentPictures(tools, file);
    }

    /// <inheritdoc/>
    public ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation) =>
        documents.TryGetValue(place.Document, out var pictures)
            ? new(Task.Run(() => pictures.Draw(place.Number, region, dotsPerInch), cancellation))
            : new((PagePicture?)null);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var pictures in documents.Values)
            await Task.Run(pictures.Dispose).ConfigureAwait(false);
    }
}
