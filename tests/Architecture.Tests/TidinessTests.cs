using System.Text.RegularExpressions;

namespace DocPipeline.Architecture.Tests;

/// <summary>What must not lie about in the checkout.</summary>
public sealed partial class TidinessTests
{
    private static readonly string[] AllowedInRoot =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "ARCHITECTURE.md", "BannedSymbols.txt", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Packages.props", "DocPipeline.sln", "LICENSE", "README.md", "THIRD-PARTY.md", "bench", "docpipeline", "docs", "global.json",
        "seeds", "setup", "src", "test", "testdata", "tests",
    ];

    private static readonly string[] TextKinds =
        [".cs", ".csproj", ".props", ".md", ".json", ".yaml", ".yml", ".txt", ".sh", ".resx", ".sln", ".editorconfig", ".html", ".css", ".js", ""];

    [Fact]
    public void Root_holds_what_belongs_there_and_nothing_else() =>
        Assert.Empty(Checkout.Files.Select(file => file.Split('/')[0]).Distinct().Except(AllowedInRoot));

    [Fact]
    public void No_file_speaks_of_a_machine_or_of_a_registry() => Assert.Empty(
        from file in TextFiles()
        from line in Checkout.ReadLines(file)
        where MachinePath().IsMatch(line) || RegistryHost().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void Every_decision_says_when_it_was_taken() => Assert.Empty(
        from file in Checkout.Files
        where file.StartsWith("docs/decisions/", StringComparison.Ordinal)
        where !DecisionName().IsMatch(file) || !Date().IsMatch(Checkout.Read(file))
        select file);

    [Fact]
    public void Every_link_between_documents_leads_somewhere() => Assert.Empty(
        from file in Checkout.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
        from Match link in Link().Matches(Checkout.Read(file))
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Checkout.Root, Path.GetDirectoryName(file)!, target))
        select $"{file}: {target}");

    private static IEnumerable<string> TextFiles() =>
        Checkout.Files.Where(file => TextKinds.Contains(Path.GetExtension(file)) && !file.EndsWith(nameof(TidinessTests) + ".cs", StringComparison.Ordinal));

    [GeneratedRegex(@"/(home|root|work|Users)/\w|[A-Z]:\\Users")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"api\.nuget\.org|registry\.npmjs|registry\.npmmirror|deb\.debian\.org|pypi\.org|artifactory|nexus\.", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"^docs/decisions/\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex DecisionName();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.Multiline)]
    private static partial Regex Date();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
