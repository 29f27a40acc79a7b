using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using DocPipeline.Sandbox;
using Polly;
using Polly.CircuitBreaker;

namespace DocPipeline.Host.Printing;

/// <summary>Prints the report for people as PDF with Chromium, in a process of its own that sees the report, typefaces, and nothing else.</summary>
internal sealed class ReportPrint(PrintOptions options, ChildLauncher launcher, TimeProvider clock, Messages messages)
{
    private const int MostComplaints = 1 << 16;
    private static readonly ImmutableArray<string> Typefaces =
        ["/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig"];

    private readonly ResiliencePipeline<string?> _breaker = PrintBreaker.Of(clock);

    // Memory and time are of each of its processes by itself.
    private static readonly ChildLimits Limits = new(MemoryBytes: 2L << 30, CpuSeconds: 120, CpuSecondsAtMost: 120, FileBytes: 256L << 20, OpenFiles: 1024);

    /// <summary>True where there is a browser.</summary>
    public bool IsPresent => options.IsPresent;

    /// <summary>Prints one file into another.</summary>
    /// <param name="html">The report.</param>
    /// <param name="pdf">Where to print it.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Why nothing was written, or null.</returns>
    public string? Write(string html, string pdf, CancellationToken cancellation)
    {
        try
        {
            return _breaker.Execute(() => Print(html, pdf, cancellation));
        }
        catch (BrokenCircuitException)
        {
            return messages["pdf.paused"];
        }
    }

    private string? Print(string html, string pdf, CancellationToken cancellation)
    {
        string work = Directory.CreateTempSubdirectory("docpipeline-print-").FullName;
        try
        {
            string printed = Path.Combine(work, "report.pdf");
            ToolRun run = ToolRetries.Of(() => File.Exists(printed)).Execute(() => ToolRun.Of(
                launcher, CommandOf(html, printed, work), MostComplaints, TimeSpan.FromSeconds(options.Seconds), cancellation));
            byte[] bytes = run.ExitCode == 0 && File.Exists(printed) ? File.ReadAllBytes(printed) : [];
            if (!bytes.AsSpan().StartsWith("%PDF-"u8))
                return ReasonOf(run);
            PdfTimes.Reset(bytes);
            File.WriteAllBytes(pdf, bytes);
            return null;
        }
        catch (Exception outside) when (outside is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return outside.Message;
        }
        finally
        {
            Clear(work);
        }
    }

    // A browser that was ended may still be writing where no namespace ended it as a whole; a few files in /tmp fail no check.
    private static void Clear(string work)
    {
        try
        {
            Directory.Delete(work, recursive: true);
        }
        catch (IOException)
        {
        }
    }

    private ChildCommand CommandOf(string html, string pdf, string work) => new(
        options.Chromium,
        [
            // Its own sandbox needs what ours takes away; ours stands in its place.
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
            "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update", "--disable-breakpad",

            // Where this machine permits no namespaces the network is there: no name is found on it.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + Path.Combine(work, "profile"),

            // Whatever could come out another time otherwise: nothing is printed before all is laid out, widths do not depend on hinting.
            "--run-all-compositor-stages-before-draw", "--virtual-time-budget=10000", "--font-render-hinting=none",
            "--no-pdf-header-footer", "--print-to-pdf=" + pdf, new Uri(html).AbsoluteUri,
        ],
        [new(html), new(work, Writable: true), .. Typefaces.Select(path => new Bind(path))],
        ["HOME=" + work, "TMPDIR=" + work, "LANG=C.UTF-8", "TZ=UTC"],
        Limits,
        TemporaryBytes: 256L << 20);

    private string ReasonOf(ToolRun run)
    {
        if (run.WasEnded)
            return messages.Format("pdf.timed-out", options.Seconds);
        string complaint = run.Complaint.Split('\n').LastOrDefault(line => line.Length > 0) ?? "";
        return messages.Format("pdf.failed", run.ExitCode?.ToString(CultureInfo.InvariantCulture), complaint);
    }
}
