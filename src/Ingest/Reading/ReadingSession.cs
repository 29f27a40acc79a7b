using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>The parent's side of the conversation with one child over one document. A child that breaks off answers null from then on.</summary>
internal sealed class ReadingSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly Child child;
    private readonly ReadingOptions options;
    private readonly FrameReader answers;
    private readonly FrameWriter requests;
    private readonly Timer limit;
    private readonly CancellationTokenRegistration end;
    private bool? opened;

    public ReadingSession(ReadingTools tools, string file, ChildTask task, CancellationToken cancellation)
    {
        options = tools.Options;
        child = tools.Launcher.Start(tools.Worker.Over(file, task));
        answers = new FrameReader(child.Output, ContentCaps.Frame);
        requests = new FrameWriter(child.Input);

        // A read from a pipe cannot be called off; ending the child ends the read.
        limit = new Timer(static child => ((Child)child!).Kill(), child, Timeout.Infinite, Timeout.Infinite);
        end = cancellation.UnsafeRegister(static child => ((Child)child!).Kill(), child);
    }

    /// <summary>The child's first word: opened, encrypted or refused.</summary>
    public Frame? Opening() => Answer(options.OpenSeconds);

    /// <summary>True where the child's first word, which is waited for once, was that the document is open.</summary>
    public bool IsOpen() => opened ??= Opening() is { Kind: MessageKind.Opened };

    /// <summary>The answer for the page in hand.</summary>
    public Frame? Answer() => Answer(options.PageSeconds);

    /// <summary>Asks for pages; each is answered in turn.</summary>
    public void AskForPages(int first, int count)
    {
        MessageWriter message = new(2 * sizeof(int));
        message.Put(first);
        message.Put(count);
        Send(MessageKind.ReadPages, message.Content);
    }

    /// <summary>Has a page recognised and waits for it.</summary>
    public Frame? Recognise(in WireScanRequest order) => Ask(MessageKind.Recognise, order, options.ScanSeconds);

    /// <summary>Has one line of a digital page read and waits for it.</summary>
    public Frame? Look(in WireScanRequest order) => Ask(MessageKind.Look, order, options.PageSeconds);

    /// <summary>Asks for a picture and waits for it.</summary>
    public Frame? Draw(in WirePictureRequest order)
    {
        MessageWriter message = new(WirePictureRequest.Bytes);
        order.Write(message);
        Send(MessageKind.Draw, message.Content);
        return Answer();
    }

    /// <summary>Lets the child end by itself, so that its processor time is accounted for, but not for long.</summary>
    public void Dispose()
    {
        end.Dispose();
        child.EndInput();
        child.End(Patience);
        limit.Dispose();
        child.Dispose();
    }

    private Frame? Ask(byte kind, in WireScanRequest order, int seconds)
    {
        MessageWriter message = new(WireScanRequest.Bytes);
        order.Write(message);
        Send(kind, message.Content);
        return Answer(seconds);
    }

    private Frame? Answer(int seconds)
    {
        limit.Change(TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
        var answer = answers.Read();
        limit.Change(Timeout.Infinite, Timeout.Infinite);
        return answer;
    }

    // A child that is gone cannot be written to; that it is gone shows in the answer that does not come.
    private void Send(byte kind, ReadOnlySpan<byte> content)
    {
        try
        {
            requests.Write(kind, content);
        }
        catch (IOException)
        {
            child.Kill();
        }
    }
}
