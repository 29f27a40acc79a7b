using System.Globalization;
using System.Text;
using DocPipeline.Host.Printing;
using DocPipeline.Sandbox;

namespace DocPipeline.Host.Tests.Printing;

public sealed class ReportPrintTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly StandingClock _clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    [Fact]
    public void A_browser_that_broke_off_once_is_tried_once_more()
    {
        string html = _desk.Put("report.html", "<p>");
        string tried = _desk.PathOf("tried");

        Assert.Null(PrintWith($"if [ -e {tried} ]; then printf '%%PDF-1.4' > \"$pdf\"; else touch {tried}; exit 133; fi").Write(html, Pdf, Cancellation));

        Assert.Equal("%PDF-1.4", File.ReadAllText(Pdf));
    }

    [Fact]
    public void A_browser_that_fails_at_three_reports_running_is_left_alone_for_a_minute()
    {
        string html = _desk.Put("report.html", "<p>");
        string tries = _desk.Put("tries", "");
        ReportPrint print = PrintWith($"echo x >> {tries}; exit 1");

        for (int i = 0; i < 3; i++)
            Assert.StartsWith("Chromium ended with exit code 1", print.Write(html, Pdf, Cancellation), StringComparison.Ordinal);
        int tried = File.ReadAllLines(tries).Length;
        Assert.StartsWith("Chromium failed at three reports running", print.Write(html, Pdf, Cancellation), StringComparison.Ordinal);
        Assert.Equal(tried, File.ReadAllLines(tries).Length);
        _clock.Pass(TimeSpan.FromSeconds(61));
        Assert.StartsWith("Chromium ended with exit code 1", print.Write(html, Pdf, Cancellation), StringComparison.Ordinal);

        Assert.Equal(6, tried);
        Assert.Equal(8, File.ReadAllLines(tries).Length);
    }

    public void Dispose() => _desk.Dispose();

    private string? Write(string html, PrintOptions options) =>
        new ReportPrint(options, new ChildLauncher(new SandboxOptions()), _clock, new Messages(CultureInfo.GetCultureInfo("en"))).Write(html, Pdf, Cancellation);

    // A script in a browser's place; it finds in $pdf where it is to print.
    private ReportPrint PrintWith(string script)
    {
        string browser = _desk.Put("browser", "#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) pdf=${a#--print-to-pdf=};; esac; done\n" + script + "\n");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var launcher = new ChildLauncher(new SandboxOptions(AllowNamespaces: false));
        return new ReportPrint(new PrintOptions(browser), launcher, _clock, new Messages(CultureInfo.GetCultureInfo("en")));
    }
}
