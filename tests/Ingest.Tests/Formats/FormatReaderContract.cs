using DocPipeline.Domain;
using DocPipeline.Ingest.Formats;

namespace DocPipeline.Ingest.Tests.Formats;

/// <summary>What every format's reader keeps to, run over all that are known with the sample in <c>testdata/formats/&lt;name&gt;/</c>.</summary>
public sealed class FormatReaderContract
{
    public static TheoryData<string> Names => [.. KnownFormats.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_its_sample_under_any_name_with_pages_in_order(string name)
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("renamed.dat", Sample(name)));
        Assert.Empty(booklet.Defects);
        var document = Assert.Single(booklet.Documents);
        Assert.NotEmpty(document.Reader);
        Assert.Equal(Enumerable.Range(1, document.Pages.Length), document.Pages.Select(page => page.Number));
        Assert.All(document.Pages, page => Assert.False(page.IsBlank));
        Assert.All(document.Pages, page => Assert.True(page.Width > 100 && page.Height > 100));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_the_only_one_that_recognises_its_sample(string name)
    {
        await using Desk desk = new();
        var path = desk.Put("sample", Sample(name));
        Material.MaterialFile file = new("sample", path, Sample(name).Length, Sample(name)[..Math.Min(4096, Sample(name).Length)]);
        Assert.Equal([name], KnownFormats.All.Where(reader => reader.Recognises(file)).Select(reader => reader.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Makes_defects_of_a_broken_sample_and_never_throws(string name)
    {
        var sample = Sample(name);
        await using Desk desk = new(new ReadingOptions { OfficeSeconds = 60 });
        foreach (var length in new[] { 9, sample.Length / 3, sample.Length / 2 })
        {
            var booklet = await desk.ReadAsync(desk.Put("cut", sample[..length]));
            Assert.True(booklet.Documents.Length + booklet.Defects.Length > 0, $"{name} cut to {length} bytes");
        }
    }

    [Theory]
    [InlineData("docx", "研发费用", true)]
    [InlineData("xlsx", "研发费用", false)]
    public async Task Office_files_keep_their_text_and_the_lines_of_their_tables(string name, string text, bool hasLines)
    {
        await using Desk desk = new();
        var booklet = await desk.ReadAsync(desk.Put("a", Sample(name)));
        var page = Assert.Single(booklet.Documents).Pages[0];
        Assert.Contains(text, Desk.TextOf(page), StringComparison.Ordinal);
        Assert.Equal(PageSource.Digital, page.Source);
        Assert.Equal(hasLines, !page.Rulings.IsEmpty);
        Assert.Contains("pdfium", booklet.Documents[0].Reader, StringComparison.Ordinal);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Directory.GetFiles(Path.Combine(SharedFiles.OwnTestData, "formats", name))[0]);
}
