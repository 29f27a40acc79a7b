using System.Text.Json;

namespace DocPipeline.Host.Tests.Cli;

/// <summary>After the correction: the second check of a booklet, and two checks side by side.</summary>
public sealed class PreviousTests : IDisposable
{
    private static readonly string Faulty = Path.Combine(Desk.Home.Samples, "hvp-sales-differ");
    private readonly Desk _desk = new();

    [Fact]
    public async Task A_mended_record_shows_first_what_was_mended()
    {
        await CheckAsync("first", Path.Combine(Faulty, "submission.json"));
        Run run = await CheckAsync("second", Mended(), "--previous", _desk.PathOf("first"));

        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Results.Split('\n');
        int mended = Array.FindIndex(lines, line => line.StartsWith("已改正 1 项", StringComparison.Ordinal));
        Assert.Contains("paper-online-mismatch", lines[mended + 1], StringComparison.Ordinal);
        Assert.Contains("仍存在", lines[mended + 2], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("新出现 0 项", StringComparison.Ordinal));
        JsonElement changes = Report("second").GetProperty("changes");
        Assert.Equal("discrepancies", changes.GetProperty("outcome").GetProperty("before").GetString());
        JsonElement figure = Assert.Single(changes.GetProperty("figures").EnumerateArray());
        Assert.Equal(("finance.sales_revenue", "online"), (figure.GetProperty("field").GetString(), figure.GetProperty("origin").GetString()));
    }

    [Fact]
    public async Task A_report_json_serves_as_well_as_its_folder_and_gives_the_same_bytes()
    {
        await CheckAsync("first", Path.Combine(Faulty, "submission.json"));
        await CheckAsync("a", Mended(), "--previous", _desk.PathOf("first"));
        await CheckAsync("b", Mended(), "--previous", _desk.PathOf("first/report.json"));

        foreach (string name in (string[])["report.json", "report.html"])
            Assert.Equal(await File.ReadAllBytesAsync(_desk.PathOf("a/" + name), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(_desk.PathOf("b/" + name), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_output_folder_may_be_compared_with_what_it_held_before()
    {
        await CheckAsync("out", Path.Combine(Faulty, "submission.json"));
        await CheckAsync("out", Mended(), "--previous", _desk.PathOf("out"));

        Assert.Contains("mended", Report("out").GetProperty("changes").GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("nowhere", null)]
    [InlineData("foreign", "{\"schema\":\"other/1\"}")]
    [InlineData("torn", "{\"schema\":\"docpipeline/report/1\",")]
    public async Task What_is_no_report_of_ours_is_refused_in_one_line_that_names_it(string name, string? content)
    {
        if (content is not null)
            _desk.Put(name, content);
        Run run = await CheckAsync("out", Mended(), "--previous", _desk.PathOf(name));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(name, Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.PathOf("out")));
    }

    [Fact]
    public async Task A_check_of_another_programme_is_refused_and_both_programmes_are_named()
    {
        string strategy = Path.Combine(Desk.Home.Samples, "strategy-clean");
        await Run.OfAsync("check", "--programme", "cz-ip-strategy-2024", "--booklet", Path.Combine(strategy, "booklet.pdf"), "--out", _desk.PathOf("other"), "--no-pictures");
        Run run = await CheckAsync("out", Mended(), "--previous", _desk.PathOf("other"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cz-hvp-2023", Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.Contains("cz-ip-strategy-2024", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_checks_side_by_side_say_what_changed_and_why()
    {
        await CheckAsync("first", Path.Combine(Faulty, "submission.json"));
        await CheckAsync("second", Mended());
        Run text = await Run.OfAsync("diff", _desk.PathOf("first"), _desk.PathOf("second"), "--lang", "en");
        Run json = await Run.OfAsync("diff", _desk.PathOf("second"), _desk.PathOf("first"), "--json");

        Assert.Equal((0, 0), (text.ExitCode, json.ExitCode));
        Assert.Contains("online record: sha256:", text.Results, StringComparison.Ordinal);
        Assert.Contains("mended: 1", text.Results, StringComparison.Ordinal);
        JsonElement changes = JsonDocument.Parse(json.Results).RootElement;
        Assert.Equal("online", Assert.Single(changes.GetProperty("inputs").EnumerateArray()).GetProperty("input").GetString());
        Assert.Contains(changes.GetProperty("findings").EnumerateArray(), f => f.GetProperty("state").GetString() == "new" && f.GetProperty("code").GetString() == "paper-online-mismatch");
    }

    [Fact]
    public async Task The_same_check_twice_came_to_the_same()
    {
        await CheckAsync("first", Mended());
        Run run = await Run.OfAsync("diff", _desk.PathOf("first"), _desk.PathOf("first"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("两次核查的结果相同", run.Results, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> CheckAsync(string output, string record, params string[] more) => Run.OfAsync(
    [
        "check", "--programme", "cz-hvp-2023", "--booklet", Path.Combine(Faulty, "booklet.pdf"), "--online", record,
        "--out", _desk.PathOf(output), "--no-pictures", .. more,
    ]);

    private JsonElement Report(string output) => JsonDocument.Parse(File.ReadAllBytes(_desk.PathOf(output + "/report.json"))).RootElement;

    // The record as the applicant corrected it: every value as the form has it.
    private string Mended()
    {
        using JsonDocument record = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Faulty, "submission.json")));
        using JsonDocument paper = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Faulty, "report.json")));
        JsonElement printed = paper.RootElement.GetProperty("figures").EnumerateArray().First(f =>
            f.GetProperty("field").GetString() == "finance.sales_revenue" && f.GetProperty("period").GetString() == "2021"
            && f.GetProperty("origin").GetString() == "paper" && f.GetProperty("primary").GetBoolean());
        string online = paper.RootElement.GetProperty("figures").EnumerateArray().First(f =>
            f.GetProperty("field").GetString() == "finance.sales_revenue" && f.GetProperty("period").GetString() == "2021"
            && f.GetProperty("origin").GetString() == "online").GetProperty("text").GetString()!;
        decimal amount = decimal.Parse(printed.GetProperty("value").GetString()!, System.Globalization.CultureInfo.InvariantCulture) / 10_000m;
        string stated = online.TrimEnd('万', '元');
        return _desk.Put("submission.json", record.RootElement.GetRawText().Replace(stated, amount.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
