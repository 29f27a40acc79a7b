using System.Text;

namespace DocPipeline.Booklets.Printing;

/// <summary>Headless LibreOffice: another producer, with other fonts, other text order and other rules.</summary>
internal sealed class LibreOffice : IPrinter
{
    public async Task<byte[]> PrintAsync(string html, string? numberFont, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("office-").FullName;
        var source = Path.Combine(folder, "booklet.html");
        await File.WriteAllTextAsync(source, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellation);
        await Tool.RunAsync(
            "/usr/lib/libreoffice/program/oosplash",
            [
                "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--invisible", "--nologo", "--nodefault", "--norestore",
                "--nolockcheck", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, source,
            ],
            cancellation);
        var pdf = await File.ReadAllBytesAsync(Path.Combine(folder, "booklet.pdf"), cancellation);
        Directory.Delete(folder, recursive: true);
        return pdf;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
