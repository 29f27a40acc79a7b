using System.Globalization;
using System.Text;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Printing;

/// <summary>装订。What happens after printing: single pages left out, turned, an empty one put in.</summary>
internal static class Binder
{
    public static async Task<(byte[] Pdf, BookletTruth Truth)> BindAsync(byte[] pdf, BookletTruth truth, CancellationToken cancellation)
    {
        if (truth.World.PrintFault is PrintFault.None or PrintFault.TextPaintedOver) return (pdf, truth);
        var folder = Directory.CreateTempSubdirectory("binder-").FullName;
        var (from, to, empty) = (Path.Combine(folder, "in.pdf"), Path.Combine(folder, "out.pdf"), Path.Combine(folder, "empty.pdf"));
        await File.WriteAllBytesAsync(from, pdf, cancellation);
        var audit = truth.Pages.First(p => p.Attachment == "audit-report" && p.Kind == "attachment").Number;
        switch (truth.World.PrintFault)
        {
            case PrintFault.AuditPageMissing:
                await Tool.RunAsync("qpdf", [from, "--pages", ".", Range(1, audit), ".", Range(audit + 2, truth.Pages.Length), "--", to], cancellation);
                truth = Shift(truth, audit + 1, -1);
                break;
            case PrintFault.PageRotated:
                await Tool.RunAsync("qpdf", [from, string.Create(CultureInfo.InvariantCulture, $"--rotate=+90:{audit + 1}"), to], cancellation);
                break;
            default:
                await File.WriteAllTextAsync(empty, EmptyPage.Replace("595 842", SizeOf(truth.World.PrintFault), StringComparison.Ordinal), cancellation);
                await Tool.RunAsync(
                    "qpdf", ["--object-streams=disable", from, "--pages", ".", Range(1, audit - 1), empty, "1", ".", Range(audit, truth.Pages.Length), "--", to], cancellation);
                truth = Shift(truth, audit, 1);
                break;
        }

        var bound = await File.ReadAllBytesAsync(to, cancellation);
        Directory.Delete(folder, recursive: true);
        return (truth.World.PrintFault == PrintFault.PageBroken ? Broken(bound) : bound, truth);
    }

    private static string SizeOf(PrintFault fault) => fault switch { PrintFault.PageSize => "729 516", PrintFault.PageBroken => BrokenSize, _ => "595 842" };

    /// <summary>Where the empty page was, nothing is: the list of pages leads to an object that is none.</summary>
    private static byte[] Broken(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var inside = text.IndexOf("0 0 " + BrokenSize, StringComparison.Ordinal);
        var (start, end) = (text.LastIndexOf(" obj\n", inside, StringComparison.Ordinal) + 5, text.IndexOf("endobj", inside, StringComparison.Ordinal));
        Encoding.Latin1.GetBytes("null".PadRight(end - start)).CopyTo(pdf, start);
        return pdf;
    }

    // Of no other page: by it the page is found among the objects of the file.
    private const string BrokenSize = "594 843";

    private const string EmptyPage = """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>> endobj
        xref
        0 4
        0000000000 65535 f 
        0000000009 00000 n 
        0000000054 00000 n 
        0000000106 00000 n 
        trailer <</Size 4/Root 1 0 R>>
        startxref
        184
        %%EOF
        """;

    private static string Range(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");

    /// <summary>A page taken out at, or an empty one put in before, a number.</summary>
    private static BookletTruth Shift(BookletTruth truth, int at, int by)
    {
        int Move(int page) => page >= at + (by < 0 ? 1 : 0) ? page + by : page;
        var pages = truth.Pages.Where(p => by > 0 || p.Number != at).Select(p => p with { Number = Move(p.Number) }).ToList();
        if (by > 0) pages.Insert(at - 1, new PageTruth(at, "blank", null));
        return truth with
        {
            Pages = [.. pages],
            Figures = [.. truth.Figures.Select(f => f with { Page = Move(f.Page) })],
            Attachments = [.. truth.Attachments.Select(a => a with { Pages = [.. a.Pages.Where(p => by > 0 || p != at).Select(Move)] })],
        };
    }
}
