using System.Globalization;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Printing;

/// <summary>装订。What happens to single pages after printing: left out, turned, an empty one put in.</summary>
internal static class Binder
{
    public static async Task<(byte[] Pdf, BookletTruth Truth)> BindAsync(byte[] pdf, BookletTruth truth, CancellationToken cancellation)
    {
        if (truth.World.PrintFault == PrintFault.None) return (pdf, truth);
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
                await File.WriteAllTextAsync(empty, truth.World.PrintFault == PrintFault.PageSize ? EmptyPage.Replace("595 842", "729 516", StringComparison.Ordinal) : EmptyPage, cancellation);
                await Tool.RunAsync(
                    "qpdf", [from, "--pages", ".", Range(1, audit - 1), empty, "1", ".", Range(audit, truth.Pages.Length), "--", to], cancellation);
                truth = Shift(truth, audit, 1);
                break;
        }

        var bound = await File.ReadAllBytesAsync(to, cancellation);
        Directory.Delete(folder, recursive: true);
        return (bound, truth);
    }

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
