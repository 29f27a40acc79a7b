using System.Diagnostics;

namespace DocPipeline.Architecture.Tests;

/// <summary>The checkout the tests were built from, as text files.</summary>
internal static class Checkout
{
    private static readonly string[] NotSource = [".git", "artifacts", "native", "node_modules", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every file that belongs to the project, relative to its root.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. FilesBelow(Root).Select(file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> CSharpFiles => Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> ProjectFiles => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] ReadLines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static IEnumerable<string> FilesBelow(string folder) =>
        Tracked() ?? Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(below => !NotSource.Contains(Path.GetFileName(below)))
            .SelectMany(FilesBelow));

    // What lies about in a working folder is not the project's; outside git everything is.
    private static IEnumerable<string>? Tracked()
    {
        if (!Path.Exists(Path.Combine(Root, ".git")))
            return null;
        using Process git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotePath=false", "ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root, RedirectStandardOutput = true,
        })!;
        string listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(file => Path.Combine(Root, file)).Where(File.Exists);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocPipeline.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("These tests run from a checkout.");
    }
}
