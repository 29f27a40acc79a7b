using System.Text;

namespace DocPipeline.Booklets.Printing;

/// <summary>Headless LibreOffice: another producer, with other fonts, other text order and other rules.</summary>
internal sealed class LibreOffice : IPrinter
{
    public bool MarksFigures => false;

    public async Task<byte[]> PrintAsync(string body, string font, bool probe, bool numbered, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("office-").FullName;
        var source = Path.Combine(folder, "booklet.html");
        await File.WriteAllTextAsync(source, OfficeHtml.Document(body, font), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellation);
        await Tool.RunAsync(
            "/usr/lib/libreoffice/program/oosplash",
            [
                "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--invisible", "--nologo", "--nodefault", "--norestore",
                "--nolockcheck", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", folder, source,
            ],
            cancellation);
        var pdf = await File.ReadAllBytesAsync(Path.Combine(folder, "booklet.pdf"), cancellation);
        Directory.Delete(folder, recursive: true);
        return pdf;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
