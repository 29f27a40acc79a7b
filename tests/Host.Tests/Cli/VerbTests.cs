using System.Text.Json;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Host.Tests.Cli;

public sealed class VerbTests : IDisposable
{
    private readonly Desk _desk = new();

    public static TheoryData<string> Codes => [.. CheckCatalogue.All.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Explains_every_code_in_both_languages(string code)
    {
        Run chinese = await Run.OfAsync("explain", code);
        Run english = await Run.OfAsync("explain", code, "--lang", "en");

        Assert.Equal((0, 0), (chinese.ExitCode, english.ExitCode));
        Assert.StartsWith(code, chinese.Results, StringComparison.Ordinal);
        Assert.NotEqual(chinese.Results, english.Results);
    }

    [Fact]
    public async Task Explains_a_criterion_with_the_clause_of_every_programme_that_has_it()
    {
        string results = (await Run.OfAsync("explain", "rd-share")).Results;

        Assert.Contains("cz-hvp-2023", results, StringComparison.Ordinal);
        Assert.Contains("cz-ip-strategy-2024", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_programmes_for_people_and_for_programs()
    {
        Assert.Contains("2023年度常州市高价值专利培育示范中心建设", (await Run.OfAsync("programmes", "list")).Results, StringComparison.Ordinal);
        Assert.Equal(
            ["cz-hvp-2023", "cz-ip-strategy-2024", "tz-tech-transfer"],
            Lines(await Run.OfAsync("programmes", "list", "--json")).Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Shows_criteria_attachments_and_coverage_of_a_programme()
    {
        JsonElement[] rows = [.. Lines(await Run.OfAsync("programmes", "show", "cz-hvp-2023", "--json"))];

        Assert.Contains(rows, row => row.TryGetProperty("criterion", out JsonElement id) && id.GetString() == "patent-count");
        Assert.Contains(rows, row => row.TryGetProperty("attachment", out JsonElement id) && id.GetString() == "audit-report");
        Assert.Contains(rows, row => row.TryGetProperty("answeredBy", out _));
    }

    [Fact]
    public async Task Finds_the_packs_well_formed_and_names_what_is_wrong_with_another()
    {
        Assert.Equal(0, (await Run.OfAsync("programmes", "validate")).ExitCode);

        CopyFolder(Path.Combine(Desk.Home.Seeds, "dictionary"), _desk.PathOf("dictionary"));
        CopyFolder(Path.Combine(Desk.Home.Seeds, "calibration"), _desk.PathOf("calibration"));
        Directory.CreateDirectory(_desk.PathOf("programmes/broken"));
        _desk.Put("programmes/broken/programme.yaml", "id: broken\nnonsense: 1\n");
        Run run = await Run.OfAsync("programmes", "validate", _desk.Folder);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("programmes/broken/programme.yaml", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_names_version_and_path_of_every_engine()
    {
        JsonElement[] engines = [.. Lines(await Run.OfAsync("doctor", "--json"))];

        Assert.Contains(engines, engine => engine.GetProperty("engine").GetString() == "PDFium" && engine.GetProperty("path").GetString()!.EndsWith(".so", StringComparison.Ordinal));
        Assert.All(engines, engine => Assert.NotEmpty(engine.GetProperty("version").GetString()!));
    }

    [Fact]
    public async Task Extracts_to_the_screen_or_to_a_folder()
    {
        Run screen = await Run.OfAsync("extract", Desk.SampleBooklet);
        Run folder = await Run.OfAsync("extract", Desk.SampleBooklet, "--out", _desk.PathOf("out"));

        Assert.Equal((0, 0), (screen.ExitCode, folder.ExitCode));
        Assert.Equal(screen.Results, await File.ReadAllTextAsync(_desk.PathOf("out/extract.json"), TestContext.Current.CancellationToken));
        Assert.Equal(["extract.json"], Directory.EnumerateFileSystemEntries(_desk.PathOf("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Help_speaks_of_every_verb()
    {
        string help = (await Run.OfAsync("--help", "--lang", "en")).Results;

        string[] verbs =
        [
            "check", "batch", "diff", "extract", "demo", "explain", "programmes", "cache", "serve", "worker", "token", "audit", "doctor",
        ];
        Assert.All(verbs, verb => Assert.Contains($"  {verb} ", help, StringComparison.Ordinal));
    }

    public void Dispose() => _desk.Dispose();

    private static IEnumerable<JsonElement> Lines(Run run) =>
        run.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
