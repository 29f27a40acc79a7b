using System.Collections.Immutable;
using System.Globalization;

using DocPipeline.Domain;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Poppler;

/// <summary>
/// Reads a PDF that PDFium refuses or dies of. Poppler gives words but neither character boxes nor ruling lines nor places of images:
/// enough to read running text, and to say which pages hold pictures.
/// </summary>
internal sealed class PopplerReading(string path, ReadingTools tools, int mostPages)
{
    /// <summary>What it made of the file; null where it cannot read it either.</summary>
    public FormatReading? Run(CancellationToken cancellation)
    {
        PopplerTools poppler = new(tools);
        if (!poppler.AreInstalled)
            return null;
        var last = (mostPages + 1).ToString(CultureInfo.InvariantCulture);
        var text = poppler.Run("pdftotext", ["-bbox-layout", "-l", last, path, "-"], path, cancellation);
        if (text.ExitCode is null || PopplerText.Parse(text.Output) is not { Count: > 0 } read || read.Count > mostPages)
            return null;

        // Without knowing its pictures no page may pass for one that holds nothing but its text.
        var list = poppler.Run("pdfimages", ["-list", "-l", last, path], path, cancellation);
        if (list.ExitCode != 0)
            return null;
        var images = PopplerImages.Parse(list.Output);
        var pages = read.Select((page, index) => Finish(page, index + 1, images)).ToImmutableArray();
        return new FormatReading(poppler.Version(cancellation), pages, []);
    }

    private static Page Finish(PopplerPage page, int number, ILookup<int, PageImage> images)
    {
        var placed = images[number]
            .Select(image => image with { Box = new Box(0, 0, Math.Min(image.Box.Width, page.Width), Math.Min(image.Box.Height, page.Height)) })
            .ToArray();
        return new Page(
            number, page.Width, page.Height, 0, PageSourceRule.Judge(page.Width, page.Height, page.Glyphs, placed),
            [.. page.Glyphs], [], [.. placed]);
    }
}
