using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

// The page as a whole: its language, its size, and that it is the same for the same report.
public sealed class HtmlPageTests
{
    [Fact]
    public async Task Cuts_a_text_no_form_would_hold_and_says_how_long_it_is()
    {
        var html = await Written.HtmlAsync(Written.With(State.Text("project.name", new string('长', 100_000), SampleReport.Page(3))));

        Assert.Contains("… [100000]", html, StringComparison.Ordinal);
        Assert.True(html.Length < 100_000);
    }

    [Fact]
    public async Task Speaks_chinese_unless_asked_for_english()
    {
        var report = SampleReport.Build();

        Assert.Contains("核查发现", await Written.HtmlAsync(report), StringComparison.Ordinal);
        Assert.Contains("核查发现", await Written.HtmlAsync(report, language: "fr"), StringComparison.Ordinal);
        var english = await Written.HtmlAsync(report, language: "en-GB");
        Assert.Contains("Findings", english, StringComparison.Ordinal);
        Assert.Contains("Paper and online differ: R&amp;D expense 2022", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_reports_give_equal_pages()
    {
        var report = SampleReport.Build(pageCount: 16);

        Assert.Equal(await Written.HtmlAsync(report, new FakePageImages(report)), await Written.HtmlAsync(SampleReport.Build(pageCount: 16), new FakePageImages(report)));
    }
}
