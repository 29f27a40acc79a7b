using System.Diagnostics;
using System.Text;

namespace DocPipeline.Sandbox;

/// <summary>A running child: what is written to it, what it answers, and its end.</summary>
public sealed class Child : IAsyncDisposable
{
    // Enough to name a fault; the rest of what a hostile file makes a tool say is read and dropped.
    private const int ComplaintBytes = 4096;
    private readonly Process process;
    private readonly bool ownTree;
    private readonly Task<string> complaint;

    internal Child(Process process, bool ownTree)
    {
        this.process = process;
        this.ownTree = ownTree;
        Input = process.StandardInput.BaseStream;
        Output = process.StandardOutput.BaseStream;
        complaint = ReadComplaintAsync(process.StandardError.BaseStream);
    }

    /// <summary>What the child reads.</summary>
    public Stream Input { get; }

    /// <summary>What the child writes.</summary>
    public Stream Output { get; }

    /// <summary>Process id of the outermost process.</summary>
    public int Id => process.Id;

    /// <summary>Waits for the end.</summary>
    /// <returns>Exit code; above 128 the number of the signal that ended it, plus 128.</returns>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        return process.ExitCode;
    }

    /// <summary>The beginning of what it wrote to its error stream; complete once it has ended.</summary>
    public Task<string> ComplaintAsync() => complaint;

    /// <summary>Ends the child and everything it has started.</summary>
    public void Kill()
    {
        try
        {
            // The namespace dies with its first process; without one the tree is looked up, which reads all of /proc.
            process.Kill(entireProcessTree: !ownTree);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }

    /// <summary>Ends the child at once and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        await complaint.ConfigureAwait(false);
        await Input.DisposeAsync().ConfigureAwait(false);
        process.Dispose();
    }

    private static async Task<string> ReadComplaintAsync(Stream errors)
    {
        var kept = new byte[ComplaintBytes];
        var length = 0;
        var dropped = Array.Empty<byte>();
        while (true)
        {
            var full = length == kept.Length;
            if (full && dropped.Length == 0)
                dropped = new byte[ComplaintBytes];
            var read = await errors.ReadAsync(full ? dropped : kept.AsMemory(length)).ConfigureAwait(false);
            if (read == 0)
                return Encoding.UTF8.GetString(kept, 0, length).Trim();
            if (!full)
                length += read;
        }
    }
}
