using System.Diagnostics;

namespace DocPipeline.Booklets.Printing;

/// <summary>Runs a command line tool and gives what it printed.</summary>
internal static class Tool
{
    public static async Task<string> RunAsync(string name, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{name} did not start");
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{name} ended with {process.ExitCode}: {await errors}");
        return output;
    }
}
