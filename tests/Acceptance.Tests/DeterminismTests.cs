namespace DocPipeline.Acceptance.Tests;

/// <summary>The same input gives the same bytes, however often and on however many threads.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task Five_runs_and_one_two_and_eight_workers_give_the_same_report()
    {
        using var sample = new Case(Case.Names.First());
        var reports = new HashSet<string>();
        foreach (string workers in (string[])["1", "2", "8", "2", "2", "2", "2"])
            reports.Add((await sample.CheckAsync(more: ["--no-pictures", "--no-cache", "--workers", workers])).Report);

        Assert.Single(reports);
    }

    [Fact]
    public async Task Two_runs_write_the_same_files_byte_for_byte()
    {
        using var sample = new Case("hvp-sales-differ");
        SortedDictionary<string, byte[]> first = await sample.FilesAsync("--no-cache");
        SortedDictionary<string, byte[]> second = await sample.FilesAsync("--no-cache");

        Assert.Superset(new HashSet<string>(["notice.docx", "report.html", "report.json", "report.xlsx"]), first.Keys.ToHashSet());
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first.Keys, name => Assert.Equal(first[name], second[name]));
    }

    [Fact]
    public async Task Only_a_submission_with_something_to_mend_gets_a_notice()
    {
        using var clean = new Case("hvp-clean");

        Assert.DoesNotContain("notice.docx", (await clean.FilesAsync("--no-pictures")).Keys);
    }

    [Fact]
    public async Task Where_the_files_lie_and_what_they_are_called_by_changes_nothing_but_the_file_name()
    {
        using var sample = new Case(Case.Names.First());
        string elsewhere = sample.Put("booklet.pdf", await File.ReadAllBytesAsync(sample.Booklet, TestContext.Current.CancellationToken));

        Assert.Equal((await sample.CheckAsync(more: "--no-pictures")).Report, (await sample.CheckAsync(booklet: elsewhere, more: "--no-pictures")).Report);
    }

    [Fact]
    public async Task What_was_read_before_gives_the_same_bytes_as_what_is_read_now()
    {
        using var sample = new Case(Case.Names.First());
        string[] cached = ["--no-pictures", "--cache", sample.Put("cache", [])];
        File.Delete(cached[^1]);

        string cold = (await sample.CheckAsync(more: cached)).Report;
        Assert.NotEmpty(Directory.EnumerateFiles(cached[^1], "*", SearchOption.AllDirectories));
        Assert.Equal(cold, (await sample.CheckAsync(more: cached)).Report);
        Assert.Equal(cold, (await sample.CheckAsync(more: ["--no-pictures", "--no-cache"])).Report);
    }

    // One clean and one faulty booklet, and one of every other programme.
    [Theory]
    [InlineData("hvp-clean")]
    [InlineData("hvp-sales-differ")]
    [InlineData("strategy-patent-rows-short")]
    [InlineData("transfer-clean")]
    public async Task What_was_found_before_gives_the_same_files_as_what_is_found_now(string name)
    {
        using var sample = new Case(name);
        string cache = sample.Put("cache", []);
        File.Delete(cache);
        string[] kept = ["--no-pictures", "--cache", cache];
        SortedDictionary<string, byte[]> first = await sample.FilesAsync(kept);
        string entry = Assert.Single(Directory.EnumerateFiles(cache, "*.evidence", SearchOption.AllDirectories));
        var longAgo = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(entry, longAgo);
        SortedDictionary<string, byte[]> second = await sample.FilesAsync(kept);

        // What is used is marked as used.
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(entry));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first.Keys, file => Assert.Equal(first[file], second[file]));
    }

    [Fact]
    public async Task Pictures_change_nothing_in_the_report_for_programs()
    {
        using var sample = new Case(Case.Names.First());

        Assert.Equal((await sample.CheckAsync(more: "--no-pictures")).Report, (await sample.CheckAsync()).Report);
    }
}
