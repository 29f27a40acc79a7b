namespace DocPipeline.Host.Tests.Cli;

/// <summary>What cannot be used is refused with exit code 3, in a line that names it, and nothing is written.</summary>
public sealed class ArgumentTests : IDisposable
{
    private readonly Desk _desk = new();

    private string Output => _desk.PathOf("out");

    [Theory]
    [InlineData("batch")]
    [InlineData("check --online a.json")]
    [InlineData("extract")]
    [InlineData("check --programme a --booklet b --out c --stage province")]
    [InlineData("check --programme a --booklet b --out c --workers 0")]
    [InlineData("check --programme a --booklet b --out c --workers many")]
    [InlineData("explain no-such-code")]
    [InlineData("programmes show cz-no-such")]
    [InlineData("programmes validate /nowhere")]
    [InlineData("extract /nowhere.pdf")]
    public async Task Arguments_nothing_can_be_done_with_end_with_three(string line)
    {
        Run run = await Run.OfAsync([.. line.Split(' '), "--lang", "en"]);

        Assert.Equal(3, run.ExitCode);
        Assert.NotEmpty(run.Notes);
        Assert.DoesNotContain("   at ", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_programme_is_answered_with_those_there_are()
    {
        Run run = await Run.OfAsync("check", "--programme", "cz-2099", "--booklet", Desk.SampleBooklet, "--out", Output);

        AssertRefused(run, "cz-2099");
        Assert.Contains("cz-hvp-2023", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booklet_that_is_not_there_is_named() =>
        AssertRefused(await CheckAsync(booklet: _desk.PathOf("none.pdf")), "none.pdf");

    [Fact]
    public async Task A_booklet_without_a_readable_page_is_named() =>
        AssertRefused(await CheckAsync(booklet: _desk.Put("text.pdf", "this is no booklet")), "text.pdf");

    [Fact]
    public async Task A_bad_online_record_is_named_with_the_place_in_it()
    {
        Run run = await CheckAsync(online: _desk.Put("record.json", """{ "fields": [ { "label": "职工总数" } ] }"""));

        AssertRefused(run, "record.json");
        Assert.Contains("$.fields[0].value", run.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--received", "yesterday")]
    [InlineData("--lists", "/nowhere")]
    public async Task A_bad_option_is_named(string option, string value) =>
        AssertRefused(await CheckAsync(more: [option, value]), option == "--lists" ? value : option);

    [Fact]
    public async Task An_output_that_is_a_file_is_named_and_left_as_it_is()
    {
        string file = _desk.Put("out", "mine");

        AssertRefused(await CheckAsync(), "out");
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Messages_are_Chinese_unless_English_is_asked_for()
    {
        Assert.Contains("无法使用", (await Run.OfAsync("explain", "x")).Notes, StringComparison.Ordinal);
        Assert.Contains("Cannot use", (await Run.OfAsync("--lang", "en", "explain", "x")).Notes, StringComparison.Ordinal);
        Assert.Contains("Cannot use", (await Run.OfAsync("explain", "x", "--lang=en")).Notes, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private Task<Run> CheckAsync(string? booklet = null, string? online = null, params string[] more) => Run.OfAsync(
    [
        "check", "--lang", "en", "--programme", "cz-hvp-2023", "--booklet", booklet ?? Desk.SampleBooklet,
        "--online", online ?? Desk.SampleRecord, "--out", Output, .. more,
    ]);

    private void AssertRefused(Run run, string named)
    {
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(named, Assert.Single(run.NoteLines, line => !line.Contains("pages read", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(run.Results);
        Assert.Empty(Directory.EnumerateDirectories(_desk.Folder));
    }
}
