using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;

namespace DocPipeline.Ingest.Formats;

/// <summary>
/// Reads one file format. To add one: a class here, its line in <see cref="KnownFormats"/>, a sample in <c>testdata/formats/&lt;name&gt;/</c>.
/// </summary>
internal interface IFormatReader
{
    /// <summary>Short name, the sample folder's name too.</summary>
    string Name { get; }

    /// <summary>True where the content is of this format; the file's name says nothing.</summary>
    bool Recognises(MaterialFile file);

    /// <summary>Reads it. Bad material becomes defects, never an exception.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tools">What to read with.</param>
    /// <param name="mostPages">Pages the booklet has room for.</param>
    /// <param name="cancellation">Stops the work.</param>
    FormatReading Read(MaterialFile file, ReadingTools tools, int mostPages, CancellationToken cancellation);
}
