using System.Globalization;
using System.Text;
using DocPipeline.Host.Printing;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Tests.Printing;

public sealed class ReportPrintTests : IDisposable
{
    private readonly Desk _desk = new();

    private string Pdf => _desk.PathOf("report.pdf");

    [Fact]
    public void A_report_is_printed_to_the_same_bytes_whenever_it_is_printed()
    {
        string html = _desk.Put("report.html", "<!doctype html><meta charset=utf-8><title>核查报告</title><h1>核查报告</h1>");

        Assert.Null(Write(html, new PrintOptions()));
        byte[] first = File.ReadAllBytes(Pdf);
        Thread.Sleep(1100); // a PDF's times are in seconds
        Assert.Null(Write(html, new PrintOptions()));

        Assert.Equal("%PDF-", Encoding.ASCII.GetString(first, 0, 5));
        Assert.Equal(first, File.ReadAllBytes(Pdf));
        Assert.Equal(["report.html", "report.pdf"], Directory.EnumerateFileSystemEntries(_desk.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_browser_that_does_not_start_is_a_reason_and_no_failure()
    {
        string html = _desk.Put("report.html", "<p>");

        string? reason = Write(html, new PrintOptions(Chromium: _desk.PathOf("absent")));

        Assert.StartsWith("Chromium ended with exit code", reason, StringComparison.Ordinal);
        Assert.Equal(["report.html"], Directory.EnumerateFileSystemEntries(_desk.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_browser_that_does_not_come_to_an_end_is_ended()
    {
        string html = _desk.Put("report.html", "<p>");

        Assert.Equal("Chromium did not finish within 0 s and its memory", Write(html, new PrintOptions(Seconds: 0)));
        Assert.False(File.Exists(Pdf));
    }

    public void Dispose() => _desk.Dispose();

    private string? Write(string html, PrintOptions options) =>
        new ReportPrint(options, new ChildLauncher(new SandboxOptions()), new Messages(CultureInfo.GetCultureInfo("en")))
            .Write(html, Pdf, TestContext.Current.CancellationToken);
}
