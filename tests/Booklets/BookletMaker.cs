using System.Globalization;
using System.Text;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets;

/// <summary>
/// Prints worlds. Each is, where the printer allows, printed twice: once with visible marks, to learn on which page everything stands, and once without, which is the
/// booklet; that both have the same text page by page is checked, not believed.
/// </summary>
internal sealed class BookletMaker(IPrinter printer)
{
    public async Task<MadeBooklet> MakeAsync(World world, CancellationToken cancellation)
    {
        var sheet = BookletWriter.Write(world);
        var (pdf, truth, probe) = printer.MarksFigures ? await PrintMarkedAsync(world, sheet, cancellation) : await PrintOnceAsync(world, sheet, cancellation);
        await CheckPlacesAsync(pdf, truth, cancellation);
        (pdf, truth) = await Binder.BindAsync(pdf, truth, cancellation);
        return new MadeBooklet(FixedDates(pdf), OnlineRecordWriter.Write(world, sheet.Asked), truth, probe);
    }

    private async Task<(byte[] Pdf, BookletTruth Truth, byte[]? Probe)> PrintMarkedAsync(World world, Sheet sheet, CancellationToken cancellation)
    {
        var numbered = world.Seed % 3 != 0 && world.PrintFault == Faults.PrintFault.None;
        var font = world.Habits.Font;
        var probe = await printer.PrintAsync(Fill(sheet.Html, _ => "00"), font, probe: true, numbered, cancellation);
        var (marks, count) = await PageMarks.ReadAsync(probe, cancellation);
        var truth = TruthMaker.Make(world, sheet, marks, count);
        var html = Fill(sheet.Html, i => FirstPage(truth, world.Attachments[i].Id, i, world));
        var pdf = await printer.PrintAsync(html, font, probe: false, numbered, cancellation);
        await PageMarks.CheckSameAsync(probe, pdf, cancellation);
        return (pdf, truth, probe);
    }

    /// <summary>A printer that lays out anew each time: sections leave named destinations in the file, figures are found by their text.</summary>
    private async Task<(byte[] Pdf, BookletTruth Truth, byte[]? Probe)> PrintOnceAsync(World world, Sheet sheet, CancellationToken cancellation)
    {
        var pdf = await printer.PrintAsync(Fill(sheet.Html, _ => ""), world.Habits.Font, probe: false, numbered: false, cancellation);
        var pages = await PageMarks.PagesAsync(pdf, cancellation);
        var marks = FigurePlaces.Find(sheet, await PageMarks.DestinationsAsync(pdf, cancellation), pages);
        return (pdf, TruthMaker.Make(world, sheet, marks, pages.Length - 1), null);
    }

    private static string Fill(string html, Func<int, string> page)
    {
        var filled = new StringBuilder(html);
        for (var i = 0; html.Contains(BookletWriter.PagePlaceholder(i), StringComparison.Ordinal); i++)
            filled.Replace(BookletWriter.PagePlaceholder(i), page(i));
        return filled.ToString();
    }

    /// <summary>Throws where a figure's text is not on the page that its mark named.</summary>
    private static async Task CheckPlacesAsync(byte[] pdf, BookletTruth truth, CancellationToken cancellation)
    {
        var pages = await PageMarks.PagesAsync(pdf, cancellation);
        var letters = Array.ConvertAll(pages, PrintedLetters.WithoutBoxes);
        foreach (var figure in truth.Figures)
        {
            if (!letters[figure.Page - 1].Contains(PrintedLetters.WithoutBoxes(figure.Text), StringComparison.Ordinal))
                throw new InvalidOperationException($"{figure.Field} {figure.Period} “{figure.Text}” is not on page {figure.Page}");
        }
    }

    private static string FirstPage(BookletTruth truth, string id, int index, World world)
    {
        // Several reports of one kind follow each other; each later one starts as many pages on as its share of the kind's pages.
        var pages = truth.Attachments.Single(a => a.Id == id).Pages;
        var same = world.Attachments.Count(a => a.Id == id);
        var before = world.Attachments.Take(index).Count(a => a.Id == id);
        return pages.IsEmpty ? "" : pages[before * pages.Length / same].ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The printer writes the time of day into the file; the same seed shall give the same bytes.</summary>
    private static byte[] FixedDates(byte[] pdf)
    {
        var start = "D:20"u8;
        for (var i = pdf.AsSpan().IndexOf(start); i >= 0;)
        {
            "D:20240601000000"u8.CopyTo(pdf.AsSpan(i));
            var next = pdf.AsSpan(i + 16).IndexOf(start);
            i = next < 0 ? -1 : i + 16 + next;
        }

        return pdf;
    }
}
