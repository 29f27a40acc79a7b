using DocPipeline.Domain;
using DocPipeline.Reporting.Tests.Samples;

namespace DocPipeline.Reporting.Tests;

public sealed class EvidencePicturesTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public async Task Writes_one_picture_for_each_figure_a_finding_rests_on_named_after_it()
    {
        var report = SampleReport.Build();
        var figures = Written.Json(report).GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("figures").EnumerateArray().Select(n => n.GetString()!)).Distinct();
        var places = Written.Json(report).GetProperty("figures").EnumerateArray()
            .ToDictionary(f => f.GetProperty("id").GetString()!, f => f.GetProperty("origin").GetString());

        var written = await EvidencePictures.WriteAsync(report, new FakePageImages(report), _folder, TestContext.Current.CancellationToken);

        Assert.Equal(figures.Where(f => places[f] != "online").Select(f => f + ".png"), written);
        Assert.Equal(written.Order(StringComparer.Ordinal), Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writes_one_picture_for_each_place_where_something_is_missing()
    {
        var report = Unsealed();

        Assert.Equal(["seal-missing-form-1.png"], await EvidencePictures.WriteAsync(report, new FakePageImages(report), _folder, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_report_shows_the_empty_place_with_its_box_and_says_where_it_is()
    {
        var report = Unsealed();
        var html = await Written.HtmlAsync(report, new FakePageImages(report));
        var card = html[html.IndexOf("id=\"finding-1\"", StringComparison.Ordinal)..];

        Assert.Contains("<svg class=\"crop\"", card, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg class=\"small\"", card[..card.IndexOf("</article>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("<rect class=\"box\" x=\"98\" y=\"698\"", card, StringComparison.Ordinal);
        Assert.Equal([100.0, 700, 90, 10], Written.Json(report).GetProperty("findings")[0].GetProperty("places")[0].GetProperty("box").EnumerateArray().Select(n => n.GetDouble()));
    }

    [Fact]
    public async Task Makes_no_folder_where_there_is_nothing_to_show()
    {
        var report = SampleReport.Build() with { Findings = [] };

        Assert.Empty(await EvidencePictures.WriteAsync(report, new FakePageImages(report), _folder, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public async Task Seals_stand_with_their_page()
    {
        var sample = SampleReport.Build();
        var page = sample.Evidence.Pages[0] with { Seals = [new Seal(new Box(10, 20, 113, 113), InkColour.Red, "示例公司"), new Seal(new Box(200, 20, 113, 113), InkColour.Black, null)] };
        var report = sample with { Evidence = sample.Evidence with { Pages = sample.Evidence.Pages.SetItem(0, page) } };
        var seals = Written.Json(report).GetProperty("documents")[0].GetProperty("pages")[0].GetProperty("seals");

        Assert.Equal(["red 示例公司", "black "], seals.EnumerateArray().Select(s => $"{s.GetProperty("colour")} {s.GetProperty("name")}"));
        Assert.Contains("印章：示例公司", await Written.HtmlAsync(report), StringComparison.Ordinal);
        Assert.False(Written.Json(sample).GetProperty("documents")[0].GetProperty("pages")[0].TryGetProperty("seals", out _));
    }

    private static Report Unsealed() => SampleReport.Build() with
    {
        Findings =
        [
            new Finding("seal-missing", Severity.Error, null, null, null, null, [], [SampleReport.Page(4)], "申报书（第4页）“申报单位(盖章)”处未见印章。", [], null)
            {
                Places = [new Provenance(SampleReport.Page(4), new Box(100, 700, 90, 10), "pp-ocrv4")],
            },
        ],
    };

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
