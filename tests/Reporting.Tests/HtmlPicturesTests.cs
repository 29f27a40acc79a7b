using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

public sealed class HtmlPicturesTests
{
    private const int TenMegabytes = 10_000_000;

    [Fact]
    public async Task Shows_both_places_of_the_first_finding_and_opens_the_whole_page()
    {
        var report = SampleReport.Build();
        var html = await Written.HtmlAsync(report, new FakePageImages(report));
        var second = html[html.IndexOf("id=\"finding-2\"", StringComparison.Ordinal)..html.IndexOf("id=\"finding-3\"", StringComparison.Ordinal)];

        Assert.Equal(2, Regex.Count(second, "<svg class=\"crop\""));
        Assert.Equal(2, Regex.Count(second, "<rect class=\"box\""));
        Assert.Contains("href=\"#sheet-17\"", second, StringComparison.Ordinal);
        Assert.Contains("<dialog class=\"sheet\" id=\"sheet-17\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_each_picture_once()
    {
        var sample = SampleReport.Build();
        var report = sample with { Findings = [.. sample.Findings, sample.Findings[0] with { Code = "unit-suspect" }] };
        var html = await Written.HtmlAsync(report, new FakePageImages(report, noise: 2));
        var pictures = Regex.Matches(html, "(?:href|src)=\"data:[^\"]*\"").Select(m => m.Value).ToArray();

        Assert.Equal(pictures.Length, pictures.Distinct().Count());
        Assert.True(pictures.Length > 10);
        Assert.Equal(2, Regex.Count(html, "#crop-4-1\"|id=\"crop-4-1\""));
    }

    [Fact]
    public async Task Every_picture_says_what_it_shows()
    {
        var report = SampleReport.Build(pageCount: 22);
        var html = await Written.HtmlAsync(report, new FakePageImages(report));

        Assert.All(Regex.Matches(html, "<img [^>]*>"), image => Assert.Matches("alt=\"[^\"]+\"", image.Value));
        Assert.All(Regex.Matches(html, "<svg [^>]*role=\"img\"[^>]*>"), image => Assert.Matches("aria-label=\"[^\"]+\"", image.Value));
    }

    [Fact]
    public async Task Works_without_pictures()
    {
        var html = await Written.HtmlAsync(SampleReport.Build());

        Assert.DoesNotContain("data:image", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<dialog", html, StringComparison.Ordinal);
        Assert.DoesNotContain("#sheet-", html[html.IndexOf("<main>", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stays_below_ten_megabytes_however_large_the_pictures_are()
    {
        var report = SampleReport.Build(pageCount: 100);
        var findings = Enumerable.Range(1, 100).Select(n => Written.Finding("page-unreadable") with { Pages = [SampleReport.Page(n)] });
        var html = await Written.HtmlAsync(report with { Findings = [.. report.Findings, .. findings] }, new HeavyPageImages(200_000));

        Assert.True(html.Length < TenMegabytes, $"{html.Length} bytes");
        Assert.Contains("id=\"sheet-4\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_thumbnails_that_are_not_small()
    {
        var report = SampleReport.Build(pageCount: 20) with { Findings = [], Criteria = [] };

        Assert.DoesNotContain("<img", await Written.HtmlAsync(report, new HeavyPageImages(5_000)), StringComparison.Ordinal);
        Assert.Equal(20, Regex.Count(await Written.HtmlAsync(report, new HeavyPageImages(4_000)), "<img"));
    }

    [Fact]
    public async Task Goes_on_where_a_page_cannot_be_shown()
    {
        var report = SampleReport.Build();
        var html = await Written.HtmlAsync(report, new NoPageImages());

        Assert.DoesNotContain("data:image", html, StringComparison.Ordinal);
        Assert.Contains("11,560.94", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 10, 10)]
    [InlineData(560, 820, 30, 12)]
    [InlineData(210, 402, 500, 300)]
    [InlineData(-5, -5, 700, 900)]
    public void A_crop_holds_its_box_as_far_as_the_page_goes(double x, double y, double width, double height)
    {
        var page = SampleReport.Build().Evidence.Pages[0];
        var region = CropRegion.Around(new Box(x, y, width, height), page);

        Assert.True(region.X >= 0 && region.Y >= 0 && region.Right <= page.Width + 0.001 && region.Bottom <= page.Height + 0.001);
        Assert.True(region.X <= Math.Max(0, x) && region.Right >= Math.Min(page.Width, x + width) - 0.001);
        Assert.True(region.Y <= Math.Max(0, y) && region.Bottom >= Math.Min(page.Height, y + height) - 0.001);
    }

    [Theory]
    [InlineData(595, 842, 90)]
    [InlineData(595, 842, 420)]
    [InlineData(612, 792, 420)]
    public void A_crop_of_an_upright_sheet_shows_the_label_of_its_row_and_the_unit_at_the_right(double pageWidth, double pageHeight, double x)
    {
        var page = SampleReport.Build().Evidence.Pages[0] with { Width = pageWidth, Height = pageHeight };
        var region = CropRegion.Around(new Box(x, 300, 50, 12), page);

        Assert.True(region.X <= 40 && region.Right >= page.Width - 40);
    }

    [Fact]
    public void A_crop_of_a_sheet_bound_sideways_stays_near_its_figure()
    {
        var page = SampleReport.Build().Evidence.Pages[0] with { Width = 842, Height = 595 };

        Assert.Equal(420, CropRegion.Around(new Box(400, 300, 50, 12), page).Width);
    }

    private sealed class HeavyPageImages(int bytes) : IPageImages
    {
        public ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation) =>
            new(new PagePicture("image/jpeg", [.. new byte[bytes]], 100, 100));
    }

    private sealed class NoPageImages : IPageImages
    {
        public ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation) => new((PagePicture?)null);
    }
}
