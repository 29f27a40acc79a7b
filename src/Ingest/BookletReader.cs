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
        var cache = options.CacheFolder is { } folder ? new PageCache(folder, options.MaxCacheBytes, TimeProvider.System, options.SharedPages) : null;
        tools = new ReadingTools(options, launcher, new WorkerProgram(options), new DefectMessages(options.Language), work, cache, new DeathLog(options.SetAside));
    }

    /// <summary>Reads the booklet.</summary>
    /// <param name="files">Files, folders or archives, in any order; together they are one booklet, in name order.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ReaderEndedException">Children died, and reading is to be tried again.</exception>
    public Task<Booklet> ReadAsync(ImmutableArray<string> files, CancellationToken cancellation) =>
        Task.Run(() => Read(files, cancellation), cancellation);

    /// <summary>Reads the text layers, which takes moments, and says how much is left to recognise.</summary>
    /// <exception cref="ReaderEndedException">Children died, and reading is to be tried again.</exception>
    public Task<ReadingPlan> PlanAsync(ImmutableArray<string> files, CancellationToken cancellation) =>
        Task.Run(() => Prepare(files, 0, 0, cancellation), cancellation);

    /// <summary>Recognises some of the pictures of pages, counted over the whole booklet, into the cache.</summary>
    /// <exception cref="ReaderEndedException">Children died, and reading is to be tried again.</exception>
    public Task PrepareAsync(ImmutableArray<string> files, int first, int count, CancellationToken cancellation) =>
        Task.Run(() => Prepare(files, first, count, cancellation), cancellation);

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
        tools.Deaths.Refuse();
        return Bind(read, defects);
    }

    private ReadingPlan Prepare(ImmutableArray<string> files, int first, int count, CancellationToken cancellation)
    {
        var (pages, scans) = (0, 0);
        foreach (var file in new MaterialGatherer(tools).Gather(files, cancellation).Where(file => !tools.Options.LeftOut.Contains(file.Name)))
        {
            if (KnownFormats.Of(file)?.Read(file, tools, tools.Options.MaxPages - pages, cancellation) is not { } reading)
                continue;
            ScanReading scan = new(file, reading, tools);
            var here = scan.Count;
            var from = Math.Max(first - scans, 0);
            var to = Math.Min(first + count - scans, here);
            if (from < to)
                scan.Prepare(from, to - from, cancellation);
            (pages, scans) = (pages + reading.Pages.Length, scans + here);
        }
        tools.Deaths.Refuse();
        return new ReadingPlan(pages, scans);
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
                shownBy[document.Sha256] = ShownDocument.Of(document.Sha256, shown, reading.Pages);
            defects.AddRange(reading.Defects.Select(
                defect => defect.Page is { } place ? defect with { Page = place with { Document = id } } : defect));
        }
        return new Booklet(documents.DrainToImmutable(), defects.ToImmutable());
    }
}
