using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocPipeline.Architecture.Tests;

/// <summary>The dependency table of ARCHITECTURE.md and the project files say the same.</summary>
public sealed partial class DependencyTests
{
    private static readonly Dictionary<string, (HashSet<string> Projects, HashSet<string> Packages)> Table = ReadTable();

    public static TheoryData<string> Projects => [.. Checkout.ProjectFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal))];

    [Fact]
    public void Table_names_every_project_and_no_other() =>
        Assert.Equal(Projects.Select(row => NameOf(row.Data)).Order(), Table.Keys.Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_what_the_table_says_and_nothing_else(string file) =>
        Assert.Equal(Table[NameOf(file)].Projects.Order(), Included(file, "ProjectReference").Select(NameOf).Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_uses_the_packages_the_table_gives_it_and_no_others(string file) =>
        Assert.Equal(Table[NameOf(file)].Packages.Order(), Included(file, "PackageReference").Order());

    [Fact]
    public void Every_package_version_is_used_somewhere()
    {
        IEnumerable<string> versions = XDocument.Parse(Checkout.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(Include);
        IEnumerable<string> used = Checkout.ProjectFiles.Append("Directory.Build.props").SelectMany(file => Included(file, "PackageReference"));

        Assert.Empty(versions.Except(used));
    }

    [Fact]
    public void Package_types_stay_out_of_public_signatures()
    {
        string[] foreign = ["DocumentFormat.OpenXml", "YamlDotNet", "System.CommandLine"];
        Regex publicMember = PublicMember();

        Assert.Empty(
            from file in Checkout.CSharpFiles
            where file.StartsWith("src/", StringComparison.Ordinal)
            let lines = Checkout.ReadLines(file)
            where foreign.Any(package => lines.Any(line => line.StartsWith($"using {package}", StringComparison.Ordinal)))
            where lines.Any(line => publicMember.IsMatch(line))
            select file);
    }

    private static IEnumerable<string> Included(string file, string element) => XDocument.Parse(Checkout.Read(file)).Descendants(element).Select(Include);

    private static string Include(XElement element) => element.Attribute("Include")!.Value;

    private static string NameOf(string projectFile) => Path.GetFileNameWithoutExtension(projectFile);

    private static Dictionary<string, (HashSet<string> Projects, HashSet<string> Packages)> ReadTable() =>
        Checkout.ReadLines("ARCHITECTURE.md")
            .Select(line => TableRow().Match(line))
            .Where(row => row.Success)
            .ToDictionary(row => row.Groups[1].Value, row => (NamesIn(row.Groups[2].Value), NamesIn(row.Groups[3].Value)));

    private static HashSet<string> NamesIn(string cell) =>
        [.. cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim('`')).Where(name => name != "—")];

    [GeneratedRegex(@"^\| `(\w+)` \| ([^|]*) \| ([^|]*) \|")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^public (static |sealed |abstract |partial )*(class|record|struct|interface)")]
    private static partial Regex PublicMember();
}
