using System.Buffers.Binary;
using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

namespace DocPipeline.Ingest.Reading;

/// <summary>Pictures of one document's pages, from one child at a time. After too many deaths there are no more pictures.</summary>
internal sealed class DocumentPictures(ReadingTools tools, string file) : IAsyncDisposable
{
    private const int Header = 9;
    private readonly SemaphoreSlim turn = new(1, 1);
    private ReadingSession? session;
    private int deaths;

    public async Task<PagePicture?> DrawAsync(int page, Box? region, int dotsPerInch, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (await OpenAsync(cancellation).ConfigureAwait(false) is not { } open)
                return null;
            var box = region ?? default;
            WirePictureRequest order = new(
                page, Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height),
                Math.Max(1, dotsPerInch), tools.Options.MaxPixels);
            if (await open.DrawAsync(order, cancellation).ConfigureAwait(false) is { } answer)
                return Picture(answer.Content.Span);
            await CloseAsync().ConfigureAwait(false);
            deaths++;
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        turn.Dispose();
    }

    private async Task<ReadingSession?> OpenAsync(CancellationToken cancellation)
    {
        if (session is not null || deaths >= tools.Options.MaxDeaths)
            return session;
        session = new ReadingSession(tools.Launcher.Start(tools.Worker.Over(file, withFonts: true)), tools.Options);
        if (await session.OpenAsync(cancellation).ConfigureAwait(false) is { Kind: MessageKind.Opened })
            return session;
        deaths++;
        await CloseAsync().ConfigureAwait(false);
        return null;
    }

    private async Task CloseAsync()
    {
        if (session is not null)
            await session.DisposeAsync().ConfigureAwait(false);
        session = null;
    }

    private static PagePicture? Picture(ReadOnlySpan<byte> content) => content.Length <= Header
        ? null
        : new PagePicture(
            content[8] == 0 ? "image/jpeg" : "image/png",
            content[Header..].ToImmutableArray(),
            BinaryPrimitives.ReadInt32LittleEndian(content),
            BinaryPrimitives.ReadInt32LittleEndian(content[4..]));
}
