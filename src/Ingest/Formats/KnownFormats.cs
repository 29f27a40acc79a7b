using System.Collections.Immutable;

using DocPipeline.Ingest.Material;

namespace DocPipeline.Ingest.Formats;

/// <summary>Every format a booklet's document may come in, the narrowest signature first.</summary>
internal static class KnownFormats
{
    public static ImmutableArray<IFormatReader> All { get; } =
        [new JpegReader(), new PngReader(), new TiffReader(), new WordReader(), new ExcelReader(), new PdfReader()];

    /// <summary>Who reads that file; null where nobody does.</summary>
    public static IFormatReader? Of(MaterialFile file) => All.FirstOrDefault(reader => reader.Recognises(file));
}
