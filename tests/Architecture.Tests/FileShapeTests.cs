using System.Text.RegularExpressions;

namespace DocPipeline.Architecture.Tests;

/// <summary>Files a reader can hold: short, one type each, named for what they do.</summary>
public sealed partial class FileShapeTests
{
    private const int LongestFile = 300;

    private static readonly string[] VagueWords = ["Util", "Utils", "Utility", "Helper", "Helpers", "Common", "Manager", "Service", "Processor"];

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold() =>
        Assert.DoesNotContain(Checkout.CSharpFiles, file => Checkout.ReadLines(file).Length > LongestFile);

    [Fact]
    public void Half_of_the_source_files_have_at_most_sixty_lines_and_nineteen_in_twenty_at_most_two_hundred()
    {
        int[] lengths = [.. Checkout.CSharpFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(file => Checkout.ReadLines(file).Length).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
        Assert.InRange(lengths[lengths.Length * 95 / 100], 1, 200);
    }

    [Fact]
    public void Every_file_holds_one_top_level_type_and_bears_its_name() => Assert.Empty(
        from file in Checkout.CSharpFiles
        let types = TopLevelType().Matches(Checkout.Read(file)).Select(match => match.Groups[1].Value).ToList()
        where types.Count > 0 && (types.Count > 1 || types[0] != Path.GetFileNameWithoutExtension(file))
        select $"{file}: {string.Join(", ", types)}");

    [Fact]
    public void Every_namespace_is_its_assembly_and_folder() => Assert.Empty(
        from file in Checkout.CSharpFiles
        let stated = Namespace().Match(Checkout.Read(file)).Groups[1].Value
        where stated.Length > 0 && stated != NamespaceOf(file)
        select $"{file}: {stated}");

    [Fact]
    public void No_name_says_that_a_thing_has_not_been_understood_yet() => Assert.Empty(
        from file in Checkout.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("tests/", StringComparison.Ordinal))
        from part in file.Split('/')
        let lastWord = Word().Matches(Path.GetFileNameWithoutExtension(part)).LastOrDefault()?.Value
        where VagueWords.Contains(lastWord)
        select file);

    [Fact]
    public void No_file_carries_regions_or_unnumbered_promises() => Assert.Empty(
        from file in Checkout.CSharpFiles.Where(file => !file.EndsWith(nameof(FileShapeTests) + ".cs", StringComparison.Ordinal))
        from line in Checkout.ReadLines(file)
        where line.TrimStart().StartsWith("#region", StringComparison.Ordinal) || Promise().IsMatch(line)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void Everything_is_caught_in_one_place_only() => Assert.Single(
        from file in Checkout.CSharpFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal))
        from line in Checkout.ReadLines(file)
        where CatchAll().IsMatch(line)
        select file);

    // src/Ingest/Formats/PdfReader.cs → DocPipeline.Ingest.Formats; the project is the nearest folder with a project file.
    private static string NamespaceOf(string file)
    {
        string folder = Path.GetDirectoryName(file)!;
        string below = "";
        while (!Checkout.ProjectFiles.Any(project => Path.GetDirectoryName(project) == folder))
        {
            below = "." + Path.GetFileName(folder) + below;
            folder = Path.GetDirectoryName(folder)!;
        }

        return "DocPipeline." + Path.GetFileName(folder) + below;
    }

    [GeneratedRegex(@"^(?:public |internal |file |static |sealed |abstract |partial |readonly |unsafe |ref )*(?:class|record struct|record|struct|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"[A-Z][a-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!.*#\d)")]
    private static partial Regex Promise();

    [GeneratedRegex(@"catch\s*(\(\s*Exception(\s+\w+)?\s*\))?\s*$")]
    private static partial Regex CatchAll();
}
