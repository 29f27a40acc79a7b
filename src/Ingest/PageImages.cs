using System.Collections.Concurrent;

using DocPipeline.Domain;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest;

/// <summary>Draws pages in sandboxed children: one a document, started when its first picture is asked for.</summary>
public sealed class PageImages : IPageImages, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, DocumentPictures> documents = new(StringComparer.Ordinal);

    internal PageImages(ReadingTools tools, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (document, file) in files)
            documents[document] = new DocumentPictures(tools, file);
    }

    /// <inheritdoc/>
    public async ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation) =>
        documents.TryGetValue(place.Document, out var pictures)
            ? await pictures.DrawAsync(place.Number, region, dotsPerInch, cancellation).ConfigureAwait(false)
            : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var pictures in documents.Values)
            await pictures.DisposeAsync().ConfigureAwait(false);
    }
}
