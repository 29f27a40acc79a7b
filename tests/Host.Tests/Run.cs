using DocPipeline.Host.Cli;

namespace DocPipeline.Host.Tests;

/// <summary>One run of the command line, with what it said.</summary>
internal sealed record Run(int ExitCode, string Results, string Notes)
{
    public string[] NoteLines => Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<Run> OfAsync(params string[] arguments)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var notes = new StringWriter { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, new Terminal(results, notes, isLive: false));
        return new Run(code, results.ToString(), notes.ToString());
    }
}
