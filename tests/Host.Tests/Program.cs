using System.Runtime.CompilerServices;
using DocPipeline.Ingest;

namespace DocPipeline.Host.Tests;

/// <summary>Runs the tests, or is the reading child of one: children are always the running program itself.</summary>
internal static class Program
{
    public static int Main(string[] args) =>
        args is [ReadingWorker.Verb, ..] ? ReadingWorker.Run(args.AsSpan(1)) : RunTests(args);

    // Apart, so that a child does not load the test framework.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunTests(string[] args)
    {
        // What a test reads is read there and then, and nothing of it stays on the machine.
        using var caches = new CacheHome();
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework
                .RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult()
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }
}
