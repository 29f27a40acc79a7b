using System.Diagnostics;

namespace DocPipeline.Acceptance.Tests;

/// <summary>One run of the program, from outside.</summary>
internal sealed record Run(int ExitCode, string Results, string Notes)
{
    public static async Task<Run> OfAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Checkout.Executable, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        // A user's own cache is nothing to a test, and a test's nothing to the user.
        start.Environment["XDG_CACHE_HOME"] = Checkout.Caches;
        using Process process = Process.Start(start)!;
        Task<string> results = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> notes = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await results, await notes);
    }
}
