using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DocPipeline.Speed;

/// <summary>Runs a command and counts what it and all its children used, orphans included.</summary>
internal static partial class Meter
{
    private const int ChildSubreaper = 36;
    private const int RusageChildren = -1;
    private const int NoHang = 1;

    public static Usage Run(string command, IReadOnlyList<string> arguments)
    {
        // A sandbox's child may outlive its parent by a moment; as subreaper this process inherits it, and with it its processor time.
        _ = Control(ChildSubreaper, 1, 0, 0, 0);
        var before = Cpu();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{command} did not start");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0.0;
        while (!process.WaitForExit(15)) peak = Math.Max(peak, ProcessTree.Megabytes(process.Id));
        var wall = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        Thread.Sleep(30);
        while (Wait(-1, out _, NoHang) > 0)
        {
            // Reaped for its processor time alone.
        }

        if (process.ExitCode is not (0 or 1 or 2)) throw new InvalidOperationException($"{command} ended with {process.ExitCode}");
        return new Usage(wall, Cpu() - before, peak);
    }

    private static double Cpu()
    {
        if (ResourceUsage(RusageChildren, out var usage) != 0) throw new InvalidOperationException("getrusage failed");
        return usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int ResourceUsage(int who, out Rusage usage);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Control(int option, nint a, nint b, nint c, nint d);

    [LibraryImport("libc", EntryPoint = "waitpid")]
    private static partial int Wait(int pid, out int status, int options);
}
