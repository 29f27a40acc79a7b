using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

using Microsoft.Win32.SafeHandles;

namespace DocPipeline.Sandbox;

/// <summary>A running child: what is written to it, what it answers, and its end. Reading and writing block.</summary>
public sealed class Child : IDisposable
{
    // Enough to name a fault; the rest of what a hostile file makes a tool say is read and dropped.
    private const int ComplaintBytes = 4096;
    private readonly Process process;
    private readonly Thread listener;
    private string complaint = "";

    internal Child(Process process)
    {
        this.process = process;
        Input = Plain(process.StandardInput.BaseStream, FileAccess.Write);
        Output = Plain(process.StandardOutput.BaseStream, FileAccess.Read);
        listener = new Thread(Listen, maxStackSize: 1 << 17) { IsBackground = true, Name = "child complaints" };
        listener.Start();
    }

    /// <summary>What the child reads.</summary>
    public Stream Input { get; }

    /// <summary>What the child writes.</summary>
    public Stream Output { get; }

    /// <summary>Tells the child that nothing more comes.</summary>
    public void EndInput() => process.StandardInput.BaseStream.Dispose();

    /// <summary>Waits for the end.</summary>
    /// <returns>Exit code; above 128 the number of the signal that ended it, plus 128. Null where it has not ended in time.</returns>
    public int? End(TimeSpan patience) => process.WaitForExit(patience) ? process.ExitCode : null;

    /// <summary>The beginning of what it wrote to its error stream; waits for the stream's end.</summary>
    public string Complaint()
    {
        listener.Join();
        return complaint;
    }

    /// <summary>Ends the child and everything it has started; safe to call at any time, from any thread.</summary>
    public void Kill()
    {
        try
        {
            // A namespace dies with its first process, but only once it is set up: what is killed before that leaves its own child behind, which
            // holds the pipes for good. So the tree is looked up, which reads all of /proc, where there is one still.
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself, or was put away, in the meantime.
        }
    }

    /// <summary>Ends the child at once and waits until it is gone.</summary>
    public void Dispose()
    {
        Kill();
        process.WaitForExit();
        listener.Join();
        Input.Dispose();
        Output.Dispose();
        process.Dispose();
    }

    // The pipe's own stream goes through the socket engine, which costs a tenth of a second of start-up; a file over its handle does not.
    private static FileStream Plain(Stream pipe, FileAccess access) =>
        new(new SafeFileHandle(((PipeStream)pipe).SafePipeHandle.DangerousGetHandle(), ownsHandle: false), access, bufferSize: 0);

    private void Listen()
    {
        using var errors = Plain(process.StandardError.BaseStream, FileAccess.Read);
        var kept = new byte[ComplaintBytes];
        var length = errors.ReadAtLeast(kept, kept.Length, throwOnEndOfStream: false);
        if (length == kept.Length)
            errors.CopyTo(Stream.Null);
        complaint = Encoding.UTF8.GetString(kept, 0, length).Trim();
    }
}
