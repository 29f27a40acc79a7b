using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace DocPipeline.Booklets.Printing;

/// <summary>
/// Headless Chromium, started once for many booklets and spoken to over its debugging port: a start costs more than a second,
/// a further booklet a few tenths.
/// </summary>
internal sealed class Chromium : IPrinter
{
    private readonly Process _process;
    private readonly DevTools _tools;
    private readonly string _profile;

    private Chromium(Process process, DevTools tools, string profile) => (_process, _tools, _profile) = (process, tools, profile);

    public static async Task<Chromium> StartAsync(CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("booklets-").FullName;
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-sandbox", "--disable-extensions", "--remote-debugging-port=0",
            "--user-data-dir=" + profile, "about:blank",
        ];
        var process = Process.Start(new ProcessStartInfo("chromium", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("chromium did not start");
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var tools = await DevTools.ConnectAsync(profile, cancellation);
        return new Chromium(process, tools, profile);
    }

    public bool MarksFigures => true;

    public async Task<byte[]> PrintAsync(string body, string font, bool probe, bool numbered, CancellationToken cancellation)
    {
        var file = Path.Combine(_profile, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.html"));
        await File.WriteAllTextAsync(file, Style.Document(font, body, probe), cancellation);
        await _tools.OpenAsync("file://" + file, cancellation);
        var answer = await _tools.CallAsync(
            "Page.printToPDF",
            new JsonObject
            {
                ["preferCSSPageSize"] = true,
                ["printBackground"] = true,
                ["displayHeaderFooter"] = numbered,
                ["headerTemplate"] = "<span></span>",
                ["footerTemplate"] = $"<div style=\"font:9px {font};width:100%;text-align:center\">第<span class=pageNumber></span>页 共<span class=totalPages></span>页</div>",
                ["generateTaggedPDF"] = false,
            },
            cancellation);
        File.Delete(file);
        return Convert.FromBase64String(answer["data"]!.GetValue<string>());
    }

    public async ValueTask DisposeAsync()
    {
        await _tools.DisposeAsync();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
