using System.Text.Json;

namespace DocPipeline.Booklets.Tests;

public class PrintedBookletTests
{
    [Theory]
    [InlineData("borderless", "chromium")]
    [InlineData("side-headings", "chromium")]
    [InlineData("office-4", "soffice")]
    public async Task A_printed_booklet_knows_what_every_page_is_and_where_every_figure_stands(string layout, string program)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/" + program), $"{program} is not installed");
        var folders = await BookletSet.WriteAsync(
            Path.Combine(Root(), "artifacts", "booklets"), new BookletSetOptions(40, 1, [layout], Wave: 0, Faults: false), TestContext.Current.CancellationToken);
        foreach (var folder in folders)
        {
            using var truth = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "truth.json"), TestContext.Current.CancellationToken));
            var pages = truth.RootElement.GetProperty("pages").EnumerateArray().ToList();
            Assert.InRange(pages.Count, 10, 120);
            Assert.Equal("cover", pages[0].GetProperty("kind").GetString());
            Assert.Equal("attachment", pages[^1].GetProperty("kind").GetString());
            Assert.All(truth.RootElement.GetProperty("figures").EnumerateArray(), f => Assert.InRange(f.GetProperty("page").GetInt32(), 1, pages.Count));
            Assert.True(new FileInfo(Path.Combine(folder, "booklet.pdf")).Length > 50_000);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocPipeline.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no checkout around the tests");
        return folder;
    }
}
