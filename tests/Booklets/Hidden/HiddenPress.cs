using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Hidden.Office;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Hidden;

/// <summary>Prints booklets of the hidden half as <see cref="BookletMaker"/> prints those of the open one, with the same checks.</summary>
internal sealed class HiddenPress : IAsyncDisposable
{
    private Chromium? _chromium;

    public async Task<MadeBooklet> MakeAsync(World world, HiddenWave wave, HiddenDesign design, CancellationToken cancellation)
    {
        if (design.DayTerms) world = DayTerms.Put(world);
        var hand = wave.DrawHand(new Random(world.Seed), world.Seed);
        var sheet = new Sheet(world.Habits);
        var pen = new HiddenPen(world, wave, design, sheet, hand);
        HiddenBooklet.Write(pen);
        var (pdf, truth, probe) = design.Office ? await PrintByWordAsync(pen, cancellation) : await PrintByBrowserAsync(pen, cancellation);
        await FigureCheck.RunAsync(pdf, truth, cancellation);
        (pdf, truth) = await Binder.BindAsync(pdf, truth, cancellation);
        return new MadeBooklet(FixedDates(pdf), Online(world, pen), truth, probe);
    }

    private async Task<(byte[] Pdf, BookletTruth Truth, byte[]? Probe)> PrintByBrowserAsync(HiddenPen pen, CancellationToken cancellation)
    {
        var (world, sheet, hand) = (pen.World, pen.Sheet, pen.Hand);
        _chromium ??= await Chromium.StartAsync(cancellation);
        var whole = world.PrintFault == PrintFault.None;
        var numbered = whole && pen.Design.Furniture.Length == 0 && world.Seed % 2 == 0;
        var css = pen.Wave.Css + pen.Design.Css + (whole ? pen.Design.Furniture : "");
        var probe = await _chromium.PrintAsync(HiddenStyle.Body(css, Fill(sheet.Html, _ => "00")), hand.Font, probe: true, numbered, cancellation);
        var (marks, count) = await PageMarks.ReadAsync(probe, cancellation);
        var truth = TruthMaker.Make(world, sheet, marks, count);
        var html = Fill(sheet.Html, i => FirstPage(truth, world, i));
        var pdf = await _chromium.PrintAsync(HiddenStyle.Body(css, html), hand.Font, probe: false, numbered, cancellation);
        await PageMarks.CheckSameAsync(probe, pdf, cancellation);
        return (pdf, truth, probe);
    }

    /// <summary>Laid out twice as well: the first time to learn the pages that the list of attachments names.</summary>
    private static async Task<(byte[] Pdf, BookletTruth Truth, byte[]? Probe)> PrintByWordAsync(HiddenPen pen, CancellationToken cancellation)
    {
        var (world, sheet, hand) = (pen.World, pen.Sheet, pen.Hand);
        var (first, places) = await WordPrinter.PrintAsync(Fill(sheet.Html, _ => "00"), hand.Font, pen.Design.Furniture, cancellation);
        var draft = TruthMaker.Make(world, sheet, places, (await PageMarks.PagesAsync(first, cancellation)).Length - 1);
        var (pdf, marks) = await WordPrinter.PrintAsync(Fill(sheet.Html, i => FirstPage(draft, world, i)), hand.Font, pen.Design.Furniture, cancellation);
        return (pdf, TruthMaker.Make(world, sheet, marks, (await PageMarks.PagesAsync(pdf, cancellation)).Length - 1), null);
    }

    public ValueTask DisposeAsync() => _chromium?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The portal's export; where it carries ids its labels may be worded as on the form, and its attachments are named as they are bound.</summary>
    private static JsonObject Online(World world, HiddenPen pen)
    {
        var record = OnlineRecordWriter.Write(world, pen.Asked);
        foreach (var entry in record["fields"]!.AsArray())
        {
            if (entry!["field"]?.GetValue<string>() is { } field) entry["label"] = pen.Wave.Word(field, pen.Hand.Seed);
        }

        if (record["attachments"] is not JsonArray named) return record;
        var bound = world.Attachments.Where(a => !world.OnlineHabits.OmittedAttachments.Contains(a.Id)).ToList();
        for (var i = 0; i < named.Count && i < bound.Count; i++) named[i]!["label"] = HiddenBooklet.Titled(pen, bound[i]);
        return record;
    }

    private static string Fill(string html, Func<int, string> page)
    {
        var filled = new StringBuilder(html);
        for (var i = 0; html.Contains(BookletWriter.PagePlaceholder(i), StringComparison.Ordinal); i++) filled.Replace(BookletWriter.PagePlaceholder(i), page(i));
        return filled.ToString();
    }

    private static string FirstPage(BookletTruth truth, World world, int index)
    {
        var id = world.Attachments[index].Id;
        var pages = truth.Attachments.Single(a => a.Id == id).Pages;
        var (same, before) = (world.Attachments.Count(a => a.Id == id), world.Attachments.Take(index).Count(a => a.Id == id));
        return pages.IsEmpty ? "" : pages[before * pages.Length / same].ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The printer writes the time of day into the file; the same seed shall give the same bytes.</summary>
    private static byte[] FixedDates(byte[] pdf)
    {
        for (var i = pdf.AsSpan().IndexOf("D:20"u8); i >= 0;)
        {
            "D:20240601000000"u8.CopyTo(pdf.AsSpan(i));
            var next = pdf.AsSpan(i + 16).IndexOf("D:20"u8);
            i = next < 0 ? -1 : i + 16 + next;
        }

        return pdf;
    }
}
