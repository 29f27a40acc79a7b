using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Formats.Images;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Formats;

/// <summary>Takes image files as scanned pages: their size is read off the header, and nothing is decoded.</summary>
internal abstract class ImageReader : IFormatReader
{
    public abstract string Name { get; }

    private protected abstract string Encoding { get; }

    public abstract bool Recognises(MaterialFile file);

    public FormatReading Read(MaterialFile file, ReadingTools tools, int mostPages, CancellationToken cancellation)
    {
        List<ImageHeader?> headers;
        using (var stream = File.OpenRead(file.Path))
            headers = Headers(stream, mostPages);
        if (!headers.Exists(header => header is not null))
            return FormatReading.Failed(tools.Messages.Of(DefectCode.FileUnreadable, file.Name, "ImageBroken"));
        if (headers.Count > mostPages)
            return FormatReading.Failed(tools.Messages.Of(DefectCode.FileOverLimit, file.Name, "TooManyPages", headers.Count, tools.Options.MaxPages));

        var pages = ImmutableArray.CreateBuilder<Page>(headers.Count);
        var defects = ImmutableArray.CreateBuilder<Defect>();
        foreach (var header in headers)
            pages.Add(ToPage(header, pages.Count + 1, file.Name, tools, defects));
        return new FormatReading("header", pages.DrainToImmutable(), defects.DrainToImmutable(), file.Path);
    }

    /// <summary>The pictures in the file; null for one that is damaged.</summary>
    private protected abstract List<ImageHeader?> Headers(Stream file, int mostPages);

    private Page ToPage(ImageHeader? header, int number, string name, ReadingTools tools, ImmutableArray<Defect>.Builder defects)
    {
        if (header is null)
        {
            defects.Add(tools.Messages.OfPage(DefectCode.PageUnreadable, name, number, "ImageBroken"));
            return Page.Unread(number);
        }
        if (header.Pixels > tools.Options.MaxPixels)
        {
            defects.Add(tools.Messages.OfPage(
                DefectCode.FileOverLimit, name, number, "ImageTooLarge", header.PixelWidth, header.PixelHeight, tools.Options.MaxPixels / 1_000_000));
            return Page.Unread(number);
        }
        var (width, height) = header.Size;
        width = Thousandths.Points(Thousandths.Of(width));
        height = Thousandths.Points(Thousandths.Of(height));
        PageImage image = new(new Box(0, 0, width, height), header.PixelWidth, header.PixelHeight, Encoding);
        return new Page(number, width, height, header.Rotation, PageSource.Scanned, [], [], [image]);
    }
}
