using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Scans.Files;
using DocPipeline.Booklets.Scans.Pixels;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Scans;

/// <summary>扫描间。Takes a printed booklet, seals, signs and scans it page by page, and rewrites its truth accordingly.</summary>
internal sealed class ScanBooth(IPrinter printer)
{
    public async Task<MadeBooklet> ScanAsync(MadeBooklet booklet, ScanCondition condition, int seed, ScanFault fault, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var (truth, company) = (booklet.Truth, booklet.Truth.World.Company);
        var prints = await PrintedPage.ReadAsync(booklet.Pdf, cancellation);
        var figures = (await FigurePlaces.FindAsync(booklet, prints, cancellation)).ToArray();
        var places = truth.Pages.Select(p => SealPlaces.Of(prints[p.Number - 1], company.Name, company.LegalRepresentative, p.Kind == "attachment").Where(s => !Forgotten(s, p, fault)).ToList()).ToList();
        var art = await SealArt.CutAsync(printer, places.SelectMany(p => p).Append(new SealPlace(0, 0, company.Name, Signature: false)), random, cancellation);
        var (scans, pages, lies) = (new List<(int Page, ScannedPage Scan)>(), new List<PageTruth>(), 0);
        foreach (var page in truth.Pages)
        {
            var damage = condition.Draw(random, page.Kind is "form" or "cover");
            var own = Enumerable.Range(0, figures.Length).Where(i => figures[i].Page == page.Number).ToList();
            if (damage.Digital)
            {
                pages.Add(page with { Scan = new PageScan(condition.Name, 0, 0, 0, [], Signed: false) });
                continue;
            }

            var sheet = (await PageRenderer.RenderAsync(booklet.Pdf, damage.Dpi, cancellation, page.Number))[0];
            var shown = own.Where(i => figures[i].Stance == "actual").Select(i => figures[i]).ToList();
            var scan = await Scanner.ScanAsync(sheet, damage, art, company.Name, places[page.Number - 1], shown, random, cancellation);
            var told = 0;
            var layer = damage.Layer == TextLayer.None ? [] : InvisibleText.Of(prints[page.Number - 1], scan.Moved, damage.Dpi, damage.Layer == TextLayer.Lying ? shown : [], random, out told);
            lies += told;
            foreach (var i in own.Where(i => figures[i].Place is not null))
            {
                var place = figures[i].Place!;
                var over = scan.Seals.Where(s => Covers(s.Place, place)).Select(s => (SealInk?)s.Ink).FirstOrDefault();
                figures[i] = figures[i] with { Place = Scanner.Move(place, scan.Moved, damage.Dpi), Seal = over };
            }

            var bytes = Encode(scan.Pixels, damage);
            scans.Add((page.Number, new ScannedPage(scan.Pixels.Width, scan.Pixels.Height, damage.Dpi, damage.Bilevel, damage.Colour, bytes, layer)));
            pages.Add(page with { Scan = new PageScan(condition.Name, damage.Dpi, damage.Skew, damage.Turned, [.. scan.Seals.Select(s => (s.Ink, Scanner.Move(s.Place, scan.Moved, damage.Dpi)))], scan.Signed) });
        }

        var (file, extension) = await FileAsync(booklet.Pdf, condition, scans, truth.Pages.Length, cancellation);
        return booklet with { Pdf = file, Extension = extension, Truth = Judged(truth with { Pages = [.. pages], Figures = [.. figures] }, fault, lies) };
    }

    private static byte[] Encode(Raster pixels, PageDamage damage)
    {
        if (damage.Bilevel) return Codec.Group4(pixels, damage.Dpi, damage.Threshold);
        if (!damage.Sideways) return Codec.Jpeg(pixels, damage.Dpi, damage.Quality, damage.Colour);
        var lying = Warp.Turned(3, pixels.Width, pixels.Height).Apply(pixels, pixels.Height, pixels.Width, beside: 255);
        return ExifOrientation.Mark(Codec.Jpeg(lying, damage.Dpi, damage.Quality, damage.Colour), ExifOrientation.QuarterClockwise);
    }

    private static bool Forgotten(SealPlace place, PageTruth page, ScanFault fault) => page.Kind != "attachment" || page.Attachment == "commitment-letter"
        ? fault == (place.Signature ? ScanFault.SignatureMissing : ScanFault.SealMissing) : false;

    /// <summary>Within the ring, that is, not only within its square.</summary>
    private static bool Covers(Box seal, Box figure)
    {
        var (dx, dy) = (Math.Max(0, Math.Abs(seal.CentreX - figure.CentreX) - figure.Width / 2), Math.Max(0, Math.Abs(seal.CentreY - figure.CentreY) - figure.Height / 2));
        return dx * dx + dy * dy < seal.Width * seal.Width / 4 * 0.83;
    }

    private static BookletTruth Judged(BookletTruth truth, ScanFault fault, int lies)
    {
        var findings = truth.Findings.ToList();

        // A scan may leave a reading open; that the page lies askew or upside down may be told or not.
        findings.AddRange([new FindingTruth("needs-review", Optional: true), new FindingTruth("page-rotated", Optional: true)]);
        if (lies > 0) findings.Add(new FindingTruth("text-layer-suspect"));
        if (fault == ScanFault.None) return truth with { Findings = [.. findings] };
        findings.Add(new FindingTruth(fault == ScanFault.SealMissing ? "seal-missing" : "signature-missing"));
        var world = truth.World with { Fault = fault == ScanFault.SealMissing ? "seal-missing" : "signature-missing" };
        return truth with { World = world, Findings = [.. findings], Outcome = "discrepancies" };
    }

    private static async Task<(byte[] File, string Extension)> FileAsync(
        byte[] print, ScanCondition condition, List<(int Page, ScannedPage Scan)> scans, int count, CancellationToken cancellation)
    {
        var all = scans.ConvertAll(s => s.Scan);
        switch (condition.File)
        {
            case Container.Tiff:
                return (TiffFile.Write(all), ".tif");
            case Container.Jpegs:
                using (var packed = new MemoryStream())
                {
                    using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
                    {
                        foreach (var (page, scan) in scans)
                        {
                            var entry = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"IMG_{page:0000}.jpg"), CompressionLevel.NoCompression);
                            entry.LastWriteTime = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);
                            await using var stream = await entry.OpenAsync(cancellation);
                            await stream.WriteAsync(scan.Bytes, cancellation);
                        }
                    }

                    return (packed.ToArray(), ".zip");
                }

            default:
                var images = ImagePdf.Write(all);
                return (scans.Count == count ? images : await MixedAsync(print, images, [.. scans.Select(s => s.Page)], count, cancellation), ".pdf");
        }
    }

    /// <summary>Pages as they were printed and pages as they were scanned, in their order.</summary>
    private static async Task<byte[]> MixedAsync(byte[] print, byte[] images, ImmutableArray<int> scanned, int count, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("mixed-").FullName;
        var (a, b, to) = (Path.Combine(folder, "print.pdf"), Path.Combine(folder, "scan.pdf"), Path.Combine(folder, "out.pdf"));
        await File.WriteAllBytesAsync(a, print, cancellation);
        await File.WriteAllBytesAsync(b, images, cancellation);
        List<string> arguments = ["--deterministic-id", "--empty", "--pages"];
        for (var page = 1; page <= count; page++)
        {
            var at = scanned.IndexOf(page);
            arguments.AddRange([at < 0 ? a : b, (at < 0 ? page : at + 1).ToString(CultureInfo.InvariantCulture)]);
        }

        await Tool.RunAsync("qpdf", [.. arguments, "--", to], cancellation);
        var mixed = await File.ReadAllBytesAsync(to, cancellation);
        Directory.Delete(folder, recursive: true);
        return mixed;
    }
}
