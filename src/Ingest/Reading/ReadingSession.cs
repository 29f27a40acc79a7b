using System.Buffers.Binary;
using System.Runtime.InteropServices;

using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>The parent's side of the conversation with one child over one document. A child that breaks off answers null from then on.</summary>
internal sealed class ReadingSession : IAsyncDisposable
{
    private readonly Child child;
    private readonly ReadingOptions options;
    private readonly FrameReader answers;
    private readonly FrameWriter requests;

    public ReadingSession(Child child, ReadingOptions options)
    {
        this.child = child;
        this.options = options;
        answers = new FrameReader(child.Output, ContentCaps.Frame);
        requests = new FrameWriter(child.Input);
    }

    /// <summary>The child's first word: opened, encrypted or refused.</summary>
    public Task<Frame?> OpenAsync(CancellationToken cancellation) => AnswerAsync(options.OpenSeconds, cancellation);

    /// <summary>Asks for pages; each is answered in turn.</summary>
    public Task AskForPagesAsync(int first, int count, CancellationToken cancellation)
    {
        var content = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(content, first);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(4), count);
        return SendAsync(MessageKind.ReadPages, content, cancellation);
    }

    /// <summary>Asks for a picture and waits for it.</summary>
    public async Task<Frame?> DrawAsync(WirePictureRequest order, CancellationToken cancellation)
    {
        await SendAsync(MessageKind.Draw, MemoryMarshal.AsBytes(new ReadOnlySpan<WirePictureRequest>(in order)).ToArray(), cancellation)
            .ConfigureAwait(false);
        return await PageAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The answer for the page in hand.</summary>
    public Task<Frame?> PageAsync(CancellationToken cancellation) => AnswerAsync(options.PageSeconds, cancellation);

    /// <summary>What the child said on its error stream, once it is gone.</summary>
    public async Task<string> ComplaintAsync()
    {
        child.Kill();
        return await child.ComplaintAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => child.DisposeAsync();

    // A read from a pipe cannot be called off; ending the child ends the read.
    private async Task<Frame?> AnswerAsync(int seconds, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var end = limit.Token.Register(child.Kill);
        limit.CancelAfter(TimeSpan.FromSeconds(seconds));
        var answer = await answers.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return answer;
    }

    // A child that is gone cannot be written to; that it is gone shows in the answer that does not come.
    private async Task SendAsync(byte kind, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        try
        {
            await requests.WriteAsync(kind, content, cancellation).ConfigureAwait(false);
        }
        catch (IOException)
        {
            child.Kill();
        }
    }
}
