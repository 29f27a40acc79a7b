using System.Text.Json;

namespace DocPipeline.Host.Tests.Cli;

/// <summary>Many submissions at once: each has its report, and they are held against each other.</summary>
public sealed class BatchTests : IDisposable
{
    private const string OtherCode = "91320411MA09RGM2MC";
    private readonly Desk _desk = new();

    [Fact]
    public async Task Folders_and_archives_are_each_checked_and_summed_up()
    {
        Copy("hvp-clean", "甲");
        Zip("strategy-clean", "乙.zip");
        Run run = await BatchAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([("乙", "cz-ip-strategy-2024", "ready"), ("甲", "cz-hvp-2023", "ready")], Summary().Select(s => (Text(s, "name"), Text(s, "programme"), Text(s, "outcome"))));
        Assert.Equal("met", OutcomeOf("甲", "district-quota"));
        Assert.All(["甲", "乙"], name => Assert.True(File.Exists(_desk.PathOf($"out/{name}/report.html"))));
        Assert.Equal("件/booklet.pdf", Text(Assert.Single(Report("乙").GetProperty("documents").EnumerateArray()), "file"));
    }

    [Fact]
    public async Task What_cannot_be_processed_is_named_with_the_reason_and_the_rest_is_checked()
    {
        Copy("hvp-clean", "甲");
        Put("坏/submission.json", "{\"programme\":");
        Put("无专项/submission.json", """{"fields":[]}""");
        Put("别的专项/submission.json", """{"programme":"nowhere-1999","fields":[]}""");
        Put("两份/a.json", """{"fields":[]}""");
        Put("两份/b.json", """{"fields":[]}""");
        Put("无页/submission.json", """{"programme":"cz-hvp-2023","fields":[]}""");
        Put("说明.txt", "x");
        Run run = await BatchAsync();

        Assert.Equal(1, run.ExitCode);
        // What has no page is of no known district: it may be the one too many of the other's.
        Assert.Equal(
            ["failed", "failed", "failed", "failed", "failed", "needs-review"], Summary().Select(s => Text(s, "outcome")).Order(StringComparer.Ordinal));
        Assert.All(["坏", "无专项", "别的专项", "两份", "无页"], name => Assert.Contains($"[未核查] {name}　", run.Results, StringComparison.Ordinal));
        Assert.Contains("说明.txt", run.Notes, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.PathOf("out/无页")));
    }

    [Fact]
    public async Task A_district_that_recommends_too_many_and_an_applicant_that_came_twice_are_found_in_each_report()
    {
        Copy("hvp-clean", "甲");
        Copy("hvp-clean", "甲又");
        Copy("hvp-exemption-unproven", "丙");
        await BatchAsync();

        Assert.All(["甲", "甲又", "丙"], name => Assert.Contains("quota-exceeded", Codes(name)));
        Assert.All(["甲", "甲又"], name => Assert.Contains("duplicate-submission", Codes(name)));
        Assert.DoesNotContain("duplicate-submission", Codes("丙"));
        Assert.Equal("not-met", OutcomeOf("甲", "district-quota"));
        Assert.Equal("discrepancies", Text(Summary().Single(s => Text(s, "name") == "甲"), "outcome"));
        Assert.Contains("quota-exceeded", Summary().Single(s => Text(s, "name") == "甲").GetProperty("codes").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public async Task A_patent_in_two_applicants_lists_is_found_in_both_and_a_patent_of_one_in_none()
    {
        Copy("hvp-clean", "甲");
        Copy("hvp-clean", "乙");
        Rewrite("乙", "91320402MA4A10AG1B", OtherCode);
        Copy("strategy-clean", "丙");
        await BatchAsync();

        Assert.All(["甲", "乙"], name => Assert.Contains("patent-reused", Codes(name)));
        Assert.DoesNotContain("patent-reused", Codes("丙"));
    }

    [Fact]
    public async Task Resuming_leaves_alone_what_is_complete_and_does_anew_what_is_half_written_changed_or_stands_differently()
    {
        foreach (string name in (string[])["完整", "半写", "撕裂", "变更"])
            Copy(name == "变更" ? "hvp-audit-differs" : name == "半写" ? "strategy-clean" : name == "撕裂" ? "strategy-patent-rows-short" : "hvp-clean", name);
        await BatchAsync();
        var written = Times();
        File.Delete(_desk.PathOf("out/半写/batch.json"));
        File.AppendAllText(_desk.PathOf("out/撕裂/report.json"), " ");
        Rewrite("变更", "\"智能网联域控制器", "\"另一智能网联域控制器");
        Directory.CreateDirectory(_desk.PathOf("out/完整.123.partial"));
        Run run = await BatchAsync("--resume");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(written["完整"], Times()["完整"]);
        Assert.All(["半写", "撕裂", "变更"], name => Assert.NotEqual(written[name], Times()[name]));
        Assert.False(Directory.Exists(_desk.PathOf("out/完整.123.partial")));

        Copy("hvp-exemption-unproven", "新来");
        await BatchAsync("--resume");

        Assert.NotEqual(written["完整"], Times()["完整"]);
        Assert.Contains("quota-exceeded", Codes("完整"));
    }

    [Theory]
    [InlineData("report.xlsx")]
    [InlineData("report.html")]
    [InlineData("notice.docx")]
    public async Task A_submission_that_lacks_one_of_its_papers_or_holds_one_cut_short_is_done_anew(string paper)
    {
        Copy("hvp-audit-differs", "甲");
        await BatchAsync();
        string path = _desk.PathOf("out/甲/" + paper);
        byte[] whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        File.Delete(path);
        await BatchAsync("--resume");

        Assert.Equal(whole, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        await File.WriteAllBytesAsync(path, whole[..^1], TestContext.Current.CancellationToken);
        await BatchAsync("--resume");

        Assert.Equal(whole, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_resumed_batch_comes_to_the_same_bytes_as_one_made_at_once()
    {
        Copy("hvp-clean", "甲");
        await BatchAsync();
        Copy("hvp-clean", "甲又");
        await BatchAsync("--resume", "--workers", "1");
        var resumed = Bytes();
        Directory.Delete(_desk.PathOf("out"), recursive: true);
        await BatchAsync("--workers", "2");

        Assert.Equal(resumed, Bytes());
    }

    [Theory]
    [InlineData("list.csv", "name,programme,booklet,online,received\r\n\"甲,一\",cz-hvp-2023,in/甲/booklet.pdf,in/甲/submission.json,2023-06-28\r\n")]
    [InlineData("list.jsonl", """{"name":"甲,一","programme":"cz-hvp-2023","booklet":["in/甲/booklet.pdf"],"online":"in/甲/submission.json","received":"2023-06-28"}""")]
    public async Task A_list_says_what_lies_where_and_when_it_came(string name, string text)
    {
        Copy("hvp-clean", "甲");
        _desk.Put(name, text);
        Run run = await Run.OfAsync("batch", _desk.PathOf(name), "--out", _desk.PathOf("out"), "--no-pictures");

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Results + run.Notes));
        Assert.Equal("met", OutcomeOf("甲,一", "paper-deadline"));
        Assert.Contains("\"甲,一\",cz-hvp-2023", await File.ReadAllTextAsync(_desk.PathOf("out/summary.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "booklet")]
    [InlineData("booklet,typo\nx.pdf,1\n", "typo")]
    [InlineData("booklet\n\"x.pdf\n", "2")]
    [InlineData("name,booklet\n甲,\n", "2")]
    [InlineData("name,booklet\n../甲,x.pdf\n", "../甲")]
    [InlineData("name,booklet\n甲,x.pdf\n甲,y.pdf\n", "list:3")]
    [InlineData("{\"booklet\":7}\n", "1")]
    [InlineData("{\"booklet\":\"x.pdf\",\"recieved\":\"2023\"}\n", "recieved")]
    [InlineData("{\"booklet\":\"x.pdf\",\"received\":\"gestern\"}\n", "ISO 8601")]
    [InlineData("", "booklet")]
    public async Task A_list_that_says_something_else_is_refused_in_one_line(string text, string named)
    {
        Run run = await Run.OfAsync("batch", _desk.Put("list", text), "--out", _desk.PathOf("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(named, Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_desk.PathOf("out")));
    }

    [Fact]
    public async Task An_empty_or_missing_archive_and_an_output_inside_it_are_refused()
    {
        Directory.CreateDirectory(_desk.PathOf("in"));
        Assert.Equal(3, (await BatchAsync()).ExitCode);
        Assert.Equal(3, (await Run.OfAsync("batch", _desk.PathOf("nowhere"), "--out", _desk.PathOf("out"))).ExitCode);
        Copy("hvp-clean", "甲");
        Assert.Equal(3, (await Run.OfAsync("batch", _desk.PathOf("in"), "--out", _desk.PathOf("in/out"))).ExitCode);
    }

    [Fact]
    public async Task Names_in_the_summary_are_no_formulas_and_programs_get_the_counts()
    {
        Copy("hvp-clean", "=1+1");
        Run run = await BatchAsync("--json");

        Assert.Equal(1, JsonDocument.Parse(run.Results).RootElement.GetProperty("ready").GetInt32());
        Assert.Contains("\r\n'=1+1,", await File.ReadAllTextAsync(_desk.PathOf("out/summary.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> BatchAsync(params string[] more) => Run.OfAsync(["batch", _desk.PathOf("in"), "--out", _desk.PathOf("out"), "--no-pictures", .. more]);

    private void Copy(string sample, string name)
    {
        Directory.CreateDirectory(_desk.PathOf("in/" + name));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Desk.Home.Samples, sample)))
            File.Copy(file, Path.Combine(_desk.PathOf("in/" + name), Path.GetFileName(file)));
    }

    private void Zip(string sample, string name)
    {
        Directory.CreateDirectory(_desk.PathOf("in"));
        using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.Open(_desk.PathOf("in/" + name), System.IO.Compression.ZipArchiveMode.Create);
        foreach (string file in (string[])["booklet.pdf", "submission.json"])
        {
            using Stream entry = archive.CreateEntry("件/" + file).Open();
            entry.Write(File.ReadAllBytes(Path.Combine(Desk.Home.Samples, sample, file)));
        }
    }

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_desk.PathOf("in/" + name))!);
        File.WriteAllText(_desk.PathOf("in/" + name), text);
    }

    private void Rewrite(string name, string from, string to)
    {
        string file = _desk.PathOf($"in/{name}/submission.json");
        string text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private Dictionary<string, DateTime> Times() => Directory.EnumerateDirectories(_desk.PathOf("out")).Where(d => File.Exists(Path.Combine(d, "batch.json")))
        .ToDictionary(d => Path.GetFileName(d), d => File.GetLastWriteTimeUtc(Path.Combine(d, "batch.json")));

    private Dictionary<string, string> Bytes() => Directory.EnumerateFiles(_desk.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .ToDictionary(f => Path.GetRelativePath(_desk.PathOf("out"), f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    private JsonElement Report(string name) => JsonDocument.Parse(File.ReadAllBytes(_desk.PathOf($"out/{name}/report.json"))).RootElement;

    private IEnumerable<string?> Codes(string name) => Report(name).GetProperty("findings").EnumerateArray().Select(f => Text(f, "code"));

    private string? OutcomeOf(string name, string criterion) =>
        Text(Report(name).GetProperty("criteria").EnumerateArray().Single(c => Text(c, "id") == criterion), "outcome");

    private List<JsonElement> Summary() =>
        [.. JsonDocument.Parse(File.ReadAllBytes(_desk.PathOf("out/summary.json"))).RootElement.GetProperty("submissions").EnumerateArray()];

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
