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
    public async Task Makes_no_folder_where_there_is_nothing_to_show()
    {
        var report = SampleReport.Build() with { Findings = [] };

        Assert.Empty(await EvidencePictures.WriteAsync(report, new FakePageImages(report), _folder, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(_folder));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
