namespace DocPipeline.Sandbox;

/// <summary>A tool run over a file from start to end.</summary>
/// <param name="Output">What it wrote; cut off where there was more than agreed.</param>
/// <param name="Complaint">The beginning of what it wrote to its error stream.</param>
/// <param name="ExitCode">Null where it had to be ended.</param>
public sealed record ToolRun(byte[] Output, string Complaint, int? ExitCode)
{
    // What shells and bubblewrap state for a child that was killed: by a limit of ours, or by the kernel.
    private const int Killed = 128 + 9;

    /// <summary>True where it did not come to an end by itself: its time was up, or it was killed.</summary>
    public bool WasEnded => ExitCode is null or Killed;

    /// <summary>Runs it.</summary>
    /// <param name="launcher">Starts it.</param>
    /// <param name="command">What to run.</param>
    /// <param name="mostBytes">Output taken; a tool that writes more is ended.</param>
    /// <param name="limit">How long by the clock.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">The caller has given up.</exception>
    public static ToolRun Of(ChildLauncher launcher, ChildCommand command, int mostBytes, TimeSpan limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(launcher);
        using var child = launcher.Start(command);
        using var end = cancellation.UnsafeRegister(static child => ((Child)child!).Kill(), child);
        using Timer clock = new(static child => ((Child)child!).Kill(), child, limit, Timeout.InfiniteTimeSpan);
        child.EndInput();
        var output = Collect(child.Output, mostBytes);
        var ended = output.Length <= mostBytes && child.End(limit) is { } code ? code : (int?)null;
        child.Kill();
        cancellation.ThrowIfCancellationRequested();
        return new ToolRun(output.Length <= mostBytes ? output : output[..mostBytes], child.Complaint(), ended);
    }

    // One byte more than agreed shows that there was more.
    private static byte[] Collect(Stream output, int mostBytes)
    {
        using MemoryStream collected = new();
        var buffer = new byte[1 << 16];
        while (collected.Length <= mostBytes)
        {
            var read = output.Read(buffer, 0, (int)Math.Min(buffer.Length, mostBytes + 1 - collected.Length));
            if (read == 0)
                break;
            collected.Write(buffer, 0, read);
        }
        return collected.ToArray();
    }
}
