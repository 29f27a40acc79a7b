namespace DocPipeline.Ingest.Tests;

public sealed class ReadingOptionsTests
{
    [Fact]
    public void Takes_in_by_default_what_the_contract_promises()
    {
        ReadingOptions options = new();
        options.Validate();
        Assert.Equal((2_000, 524_288_000L, 60_000_000), (options.MaxPages, options.MaxBytes, options.MaxPixels));
        Assert.Equal((2, 100, 5_000), (options.MaxArchiveDepth, options.MaxRatio, options.MaxEntries));
        Assert.Equal((60, 30, 30, 60, 3), (options.OpenSeconds, options.PageSeconds, options.CpuSeconds, options.OfficeSeconds, options.MaxDeaths));
        Assert.Equal((2, 120, 16_000_000), (options.Workers, options.ScanSeconds, options.MaxScanPixels));
        Assert.Null(options.EnginesFolder);
        Assert.Equal("zh", options.Language.Name);
    }

    [Fact]
    public void Says_in_full_what_is_wrong_with_a_setting()
    {
        Assert.Equal(
            "Reading:MaxPages = 0: expected more than 0", Assert.Throws<ArgumentException>(new ReadingOptions { MaxPages = 0 }.Validate).Message);
        Assert.Equal(
            "Reading:PdfiumPath = lib.so: expected an absolute path",
            Assert.Throws<ArgumentException>(new ReadingOptions { PdfiumPath = "lib.so" }.Validate).Message);
        Assert.Equal(
            "Reading:EnginesFolder = native: expected an absolute path",
            Assert.Throws<ArgumentException>(new ReadingOptions { EnginesFolder = "native" }.Validate).Message);
        Assert.Equal(
            "Reading:WorkerProgram = /nowhere: expected an existing file",
            Assert.Throws<ArgumentException>(new ReadingOptions { WorkerProgram = "/nowhere" }.Validate).Message);
    }
}
