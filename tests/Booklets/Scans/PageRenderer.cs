using System.Globalization;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Scans.Pixels;

namespace DocPipeline.Booklets.Scans;

/// <summary>Lets poppler draw pages: another program's eyes than the product's.</summary>
internal static class PageRenderer
{
    public static async Task<List<Raster>> RenderAsync(byte[] pdf, int dpi, CancellationToken cancellation, int page = 0)
    {
        var folder = Directory.CreateTempSubdirectory("scan-").FullName;
        var source = Path.Combine(folder, "in.pdf");
        await File.WriteAllBytesAsync(source, pdf, cancellation);
        List<string> arguments = ["-r", dpi.ToString(CultureInfo.InvariantCulture)];
        if (page > 0) arguments.AddRange(["-f", page.ToString(CultureInfo.InvariantCulture), "-l", page.ToString(CultureInfo.InvariantCulture)]);
        await Tool.RunAsync("pdftoppm", [.. arguments, source, Path.Combine(folder, "p")], cancellation);
        var pages = new List<Raster>();
        foreach (var file in Directory.EnumerateFiles(folder, "p-*.ppm").Order(StringComparer.Ordinal)) pages.Add(Raster.OfPpm(await File.ReadAllBytesAsync(file, cancellation)));
        Directory.Delete(folder, recursive: true);
        return pages;
    }
}
