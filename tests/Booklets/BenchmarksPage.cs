using System.Text.RegularExpressions;

namespace DocPipeline.Booklets;

/// <summary>Puts a measured section into <c>docs/benchmarks.md</c>, in place of the one of the same title.</summary>
public static class BenchmarksPage
{
    /// <param name="file">The page.</param>
    /// <param name="title">Title of the section.</param>
    /// <param name="command">The command that produced it.</param>
    /// <param name="body">What was measured.</param>
    public static void Replace(string file, string title, string command, string body)
    {
        var page = File.Exists(file) ? File.ReadAllText(file) : "# Benchmarks\n";
        var section = $"## {title}\n\n`{command}`\n\n{body.TrimEnd()}\n\n";
        var old = new Regex($"(?ms)^## {Regex.Escape(title)}\n.*?(?=^## |\\z)", RegexOptions.None, TimeSpan.FromSeconds(5));
        page = old.IsMatch(page) ? old.Replace(page, section.Replace("$", "$$", StringComparison.Ordinal), 1) : page.TrimEnd() + "\n\n" + section;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, page.TrimEnd() + "\n");
    }
}
