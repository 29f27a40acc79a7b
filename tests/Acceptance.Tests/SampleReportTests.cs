using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocPipeline.Acceptance.Tests;

/// <summary>Whole booklets, compared as text with the report beside them; <c>UPDATE_REPORTS=1</c> rewrites it, and the diff is reviewed like code.</summary>
public sealed partial class SampleReportTests
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Report_is_the_one_beside_the_booklet(string name)
    {
        using var sample = new Case(name);
        (_, string report) = await sample.CheckAsync(more: ["--no-pictures", "--no-cache"]);

        report = WithoutVersions(report);
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") == "1")
            await File.WriteAllTextAsync(sample.ExpectedReport, report, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(sample.ExpectedReport, TestContext.Current.CancellationToken), report);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Outcome_and_findings_are_the_expected_ones(string name)
    {
        using var sample = new Case(name);
        (Run run, string text) = await sample.CheckAsync(more: ["--no-pictures", "--no-cache"]);
        JsonElement report = JsonDocument.Parse(text).RootElement;

        string outcome = sample.Expected.GetProperty("outcome").GetString()!;
        Assert.Equal(outcome, report.GetProperty("outcome").GetString());
        Assert.Equal(Array.IndexOf(["ready", "discrepancies", "needs-review"], outcome), run.ExitCode);

        // Every error is expected and every expected finding is there; a warning may be among the expected ones.
        string[] expected = [.. sample.Expected.GetProperty("findings").EnumerateArray().Select(Named).Order()];
        JsonElement[] found = [.. report.GetProperty("findings").EnumerateArray()];
        Assert.Equal(
            expected,
            found.Where(f => f.GetProperty("severity").GetString() == "error" || expected.Contains(Named(f))).Select(Named).Order());
    }

    [Fact]
    public async Task Demo_checks_every_sample_and_finds_each_as_expected()
    {
        Run run = await Run.OfAsync("demo", "--json");

        Assert.Equal(Case.Names, run.Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("case").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    // The library of this machine and the packs of this commit are named in every report; they are not what is compared here.
    private static string WithoutVersions(string report) => Versions().Replace(report, "$1…\"");

    private static string Named(JsonElement finding) =>
        string.Join('|', ((string[])["code", "field", "period", "attachment", "criterion"]).Select(part => finding.TryGetProperty(part, out JsonElement value) ? value.GetString() : null));

    [GeneratedRegex("(\"(?:pdf|pack)\": \"(?:pdfium )?sha256:|\"packVersion\": \")[0-9a-f]+\"")]
    private static partial Regex Versions();
}
