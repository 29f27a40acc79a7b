using System.Globalization;
using System.IO.Compression;
using DocPipeline.Booklets;

namespace DocPipeline.Accuracy;

/// <summary>The image of a page of a scanned booklet, in a form that Leptonica reads.</summary>
internal static class PageImages
{
    /// <summary>Null where the file is none that single pages can be taken from.</summary>
    public static async Task<byte[]?> OfAsync(string booklet, int page, int dpi, CancellationToken cancellation)
    {
        if (booklet.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var zip = await ZipFile.OpenReadAsync(booklet, cancellation);
            using var picture = new MemoryStream();
            await using var stream = await zip.Entries.OrderBy(e => e.Name, StringComparer.Ordinal).ElementAt(page - 1).OpenAsync(cancellation);
            await stream.CopyToAsync(picture, cancellation);

            // Leptonica does not turn a picture as its tag says: such a page would count against Tesseract for no fault of its own.
            var bytes = picture.ToArray();
            return bytes[3] == 0xE1 ? null : bytes;
        }

        if (!booklet.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) return null;
        var folder = Directory.CreateTempSubdirectory("page-").FullName;
        string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
        await CommandLine.RunAsync("pdftoppm", ["-r", Number(dpi), "-gray", "-singlefile", "-f", Number(page), "-l", Number(page), booklet, Path.Combine(folder, "p")], cancellation);
        var image = await File.ReadAllBytesAsync(Path.Combine(folder, "p.pgm"), cancellation);
        Directory.Delete(folder, recursive: true);
        return image;
    }
}
