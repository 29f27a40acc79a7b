namespace DocPipeline.Booklets;

/// <summary>命令行。Runs a tool of the system for the benches.</summary>
public static class CommandLine
{
    /// <summary>Runs it and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static Task<string> RunAsync(string name, IEnumerable<string> arguments, CancellationToken cancellation) =>
        Printing.Tool.RunAsync(name, arguments, cancellation);
}
