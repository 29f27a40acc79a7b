using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Formats;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Reading;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest;

/// <summary>Reads files, folders and archives as one booklet. Bad material becomes defects; the other files are still read.</summary>
public sealed class BookletReader : IDisposable
{
    private readonly ReadingTools tools;
    private readonly WorkFolder work;
    private readonly Dictionary<string, ShownDocument> shownBy = new(StringComparer.Ordinal);

    /// <summary>A reader over that sandbox.</summary>
    /// <exception cref="ArgumentException">A setting is wrong.</exception>
    public BookletReader(ReadingOptions options, ChildLauncher launcher)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(launcher);
        options.Validate();
        work = new WorkFolder(options.WorkRoot);
        var cache = options.CacheFolder is { } folder ? new PageCache(folder, options.MaxCacheBytes, TimeProvider.System) : null;
        tools = new ReadingTools(options, launcher, new WorkerProgram(options), new DefectMessages(options.Language), work, cache);
    }

    /// <summary>Reads the booklet.</summary>
    /// <param name="files">Files, folders or archives, in any order; together they are one booklet, in name order.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Booklet> ReadAsync(ImmutableArray<string> files, CancellationToken cancellation) =>
        Task.Run(() => Read(files, cancellation), cancellation);

    /// <summary>
    /// What a folder or an archive holds, in name order and archives unpacked: the files a booklet of it would be read from. They are there
    /// until this reader is disposed of.
    /// </summary>
    public ImmutableArray<HandedInFile> List(string path, CancellationToken cancellation) =>
        [.. new MaterialGatherer(tools).Gather([path], cancellation).Select(f => new HandedInFile(f.Name, f.Path, f.Sha256, RecordKind.Of(f)))];

    /// <summary>Pictures of the pages of documents this reader has read; dispose it to end its children.</summary>
    public PageImages ImagesOf(ImmutableArray<SourceFile> documents)
    {
        return new PageImages(tools, documents
            .Where(document => shownBy.ContainsKey(document.Sha256))
            .ToDictionary(document => document.Id, document => shownBy[document.Sha256], StringComparer.Ordinal));
    }

    /// <summary>Removes the work folder.</summary>
    public void Dispose() => work.Dispose();

    // A child is talked to in turns, so one thread a booklet waits for it; nothing is gained by letting go of it in between.
    private Booklet Read(ImmutableArray<string> files, CancellationToken cancellation)
    {
        MaterialGatherer gatherer = new(tools);
        var material = gatherer.Gather(files, cancellation).Where(file => !tools.Options.LeftOut.Contains(file.Name));
        var defects = gatherer.Defects.ToBuilder();
        List<(MaterialFile File, FormatReading Reading)> read = [];
        var room = tools.Options.MaxPages;
        var looks = tools.Options.PixelChecks;
        foreach (var file in material)
        {
            var reading = KnownFormats.Of(file) is { } reader
                ? reader.Read(file, tools, room, cancellation)
                : FormatReading.Failed(UnknownKind.Of(file, tools.Messages));
            reading = new ScanReading(file, reading, tools).Run(cancellation);
            reading = new TextAgainstPixels(file, reading, tools).Run(looks, out var looked, cancellation);
            looks -= looked;
            if (reading.Pages.IsEmpty)
                defects.AddRange(reading.Defects);
            else
                read.Add((file, reading));
            room -= reading.Pages.Length;
        }
        return Bind(read, defects);
    }

    private Booklet Bind(List<(MaterialFile File, FormatReading Reading)> read, ImmutableArray<Defect>.Builder defects)
    {
        var documents = ImmutableArray.CreateBuilder<Document>(read.Count);
        foreach (var (file, reading) in read)
        {
            var id = read.Count == 1 ? "booklet" : FormattableString.Invariant($"booklet-{documents.Count + 1}");
            Document document = new(id, file.Name, file.Sha256, reading.Reader, reading.Pages);
            documents.Add(document);
            if (reading.ShownBy is { } shown)
                shownBy[document.Sha256] = ShownDocument.Of(shown, reading.Pages);
            defects.AddRange(reading.Defects.Select(
                defect => defect.Page is { } place ? defect with { Page = place with { Document = id } } : defect));
        }
        return new Booklet(documents.DrainToImmutable(), defects.ToImmutable());
    }
}
