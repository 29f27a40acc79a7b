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

    [Theory]
    [InlineData("frobnicate", "没有命令“frobnicate”，应为以下之一：check, extract, ", "There is no command 'frobnicate'")]
    [InlineData("programmes", "缺少命令，应为以下之一：list, show, validate", "A command is missing")]
    [InlineData("check", "缺少选项 --programme ID", "Option --programme ID is missing")]
    [InlineData("check --programme a --booklet b", "缺少选项 --out DIR", "Option --out DIR is missing")]
    [InlineData("check --programme a --booklet b --out c --stage province", "--stage 不能是“province”，应为以下之一：district, city", "expected one of: district, city")]
    [InlineData("check --programme a --booklet b --out c --stage", "选项 --stage 后缺少值", "Option --stage needs a value")]
    [InlineData("check --bogus", "无法识别参数“--bogus”", "Unknown argument '--bogus'")]
    [InlineData("explain", "缺少参数 CODE", "Argument CODE is missing")]
    public async Task What_is_wrong_with_the_arguments_is_named_in_one_line_of_the_language_asked_for(string line, string chinese, string english)
    {
        Assert.StartsWith(chinese, (await Run.OfAsync(line.Split(' '))).NoteLines[0], StringComparison.Ordinal);
        Assert.Contains(english, (await Run.OfAsync(["--lang", "en", .. line.Split(' ')])).NoteLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booklet_of_the_wrong_kind_is_told_what_a_booklet_may_be()
    {
        Run run = await CheckAsync(booklet: _desk.Put("notes.txt", "this is no booklet"));

        Assert.Contains("PDF, DOCX, TIFF, JPEG, PNG or ZIP", run.Notes, StringComparison.Ordinal);
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
