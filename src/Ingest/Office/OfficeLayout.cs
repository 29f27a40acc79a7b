using System.Reflection;

using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Office;

/// <summary>Lays an office file out as PDF with LibreOffice, held like every child and given a profile of its own.</summary>
internal sealed class OfficeLayout(ReadingTools tools)
{
    private const int MostComplaints = 1 << 16;

    // What LibreOffice reads besides its own folder: fonts and where they are listed.
    private static readonly string[] Shared =
    [
        "/usr/share/libreoffice", "/usr/share/fonts", "/usr/share/fontconfig", "/etc/fonts", "/etc/libreoffice", "/var/cache/fontconfig",
    ];

    // oosplash, not soffice.bin: that one ends with 81 on a new profile and writes nothing.
    private string Program => Path.Combine(tools.Options.LibreOfficeFolder, "oosplash");

    public bool IsInstalled => File.Exists(Program);

    /// <summary>Name and version of what lays out.</summary>
    public string Version
    {
        get
        {
            var product = Setting("bootstraprc", "ProductKey=") ?? "LibreOffice";
            return Setting("versionrc", "buildid=") is { } build ? $"{product} {build}" : product;
        }
    }

    /// <summary>The PDF; null where there is none.</summary>
    /// <param name="file">The office file.</param>
    /// <param name="extension">Its real kind.</param>
    /// <param name="cancellation">Stops the work.</param>
    public string? ToPdf(MaterialFile file, string extension, CancellationToken cancellation)
    {
        if (tools.Cache is not { } cache)
            return LayOut(file.Path, extension, cancellation);
        var key = CacheKey.Of(CacheKind.Layout, file.Sha256, extension, Version, FontList.Digest());
        if (cache.Recall(key)?.Read() is { } known)
        {
            var path = tools.Work.NewFile(".pdf");
            using (var copy = File.Create(path))
                copy.Write(known.Content.Span);
            return path;
        }
        PagePlace place = new(file.Sha256, ReadingPart.Layout, 0);
        if (tools.Deaths.IsSetAside(place))
            return null;
        var made = LayOut(file.Path, extension, cancellation);
        if (made is null)
        {
            tools.Deaths.Count(place);
            return null;
        }
        using var record = cache.Record(key);
        record.Put(0, File.ReadAllBytes(made));
        record.Keep();
        return made;
    }

    private string? LayOut(string file, string extension, CancellationToken cancellation)
    {
        var folder = tools.Work.NewFolder();
        var input = Path.Combine(folder, "in" + extension);
        File.Copy(file, input);
        var fonts = Path.Combine(folder, "fonts.conf");
        WriteFonts(fonts);
        var made = Path.Combine(folder, "in.pdf");
        ToolRetries.Of(() => IsFile(made)).Execute(() => ToolRun.Of(
            tools.Launcher, Command(folder, input, fonts), MostComplaints, TimeSpan.FromSeconds(tools.Options.OfficeSeconds), cancellation));
        return IsFile(made) ? made : null;
    }

    // The folder was open to the child: a link there may point at anything on this machine.
    private static bool IsFile(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > 0 };

    private ChildCommand Command(string folder, string input, string fonts) => new(
        Program,
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--invisible", "--nologo",
            "--nodefault", "--norestore", "--nolockcheck", "--convert-to", "pdf", "--outdir", folder, input,
        ],
        [.. Shared.Select(path => new Bind(path)), new Bind(tools.Options.LibreOfficeFolder), new Bind(folder, Writable: true)],
        ["HOME=" + folder, "LANG=C.UTF-8", "SAL_USE_VCLPLUGIN=svp", "FONTCONFIG_FILE=" + fonts],
        new ChildLimits(
            MemoryBytes: 1L << 30, CpuSeconds: tools.Options.OfficeSeconds, CpuSecondsAtMost: tools.Options.OfficeSeconds,
            FileBytes: 256L << 20, OpenFiles: 1024),
        TemporaryBytes: 256L << 20);

    private string? Setting(string file, string key)
    {
        var path = Path.Combine(tools.Options.LibreOfficeFolder, file);
        return File.Exists(path)
            ? File.ReadLines(path).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim()
            : null;
    }

    private static void WriteFonts(string path)
    {
        using var shipped = Assembly.GetExecutingAssembly().GetManifestResourceStream("DocPipeline.Ingest.Office.fonts.conf")!;
        using var file = File.Create(path);
        shipped.CopyTo(file);
    }
}
