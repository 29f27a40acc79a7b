using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Has the scanned pages of one document recognised, by as many children side by side as the settings allow. A page that ends its child is
/// marked, and a new child goes on behind it; which child reads which page changes nothing.
/// </summary>
internal sealed class ScanReading(MaterialFile material, FormatReading reading, ReadingTools tools)
{
    // Thousandths of a pixel per inch.
    private const int LeastResolution = 150_000;
    private const int MostResolution = 400_000;
    private const int UsualResolution = 300_000;
    private readonly Page[] pages = [.. reading.Pages];
    private readonly Defect?[] defects = new Defect?[reading.Pages.Length];
    private readonly string name = material.Name;
    private ScanKeys keys = null!;
    private int[] waiting = [];
    private int taken;
    private int deaths;

    /// <summary>The reading with its scanned pages recognised; as it was where there are none or nobody who could.</summary>
    public FormatReading Run(CancellationToken cancellation)
    {
        waiting = [.. Enumerable.Range(0, pages.Length).Where(i => pages[i] is { Source: PageSource.Scanned, Images.Length: > 0 })];
        if (waiting.Length == 0 || reading.ShownBy is not { } file || tools.Options.EnginesFolder is not { } folder)
            return reading;
        EngineFiles files = new(folder);
        if (!files.ArePresent)
            return reading;
        var engine = OcrEngines.IdentityOf(files);
        keys = new ScanKeys(file == material.Path ? material.Sha256 : Digest.OfFile(file), reading.Reader, engine);
        var threads = Math.Min(tools.Options.Workers, waiting.Length);
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, _ => ReadOn(file, engine.Name, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return reading with
        {
            Reader = $"{reading.Reader}; {engine.Name}",
            Pages = ImmutableArray.Create(pages),
            Defects = reading.Defects.AddRange(defects.Where(defect => defect is not null)!),
        };
    }

    private void ReadOn(string file, string engine, CancellationToken cancellation)
    {
        ReadingSession? session = null;
        try
        {
            while (!cancellation.IsCancellationRequested && Interlocked.Increment(ref taken) - 1 is var next && next < waiting.Length)
            {
                var at = waiting[next];
                WireScanRequest order = new(pages[at].Number, pages[at].Rotation, ResolutionOf(pages[at]), tools.Options.MaxScanPixels);
                if (Recall(at, order, engine))
                    continue;
                if (Volatile.Read(ref deaths) >= tools.Options.MaxDeaths)
                {
                    Mark(at, "PageEndedReader");
                    continue;
                }
                session ??= new ReadingSession(tools, file, ChildTask.Scans, cancellation);
                if (Recognise(session, at, order, engine))
                    continue;
                session.Dispose();
                session = null;
            }
        }
        finally
        {
            session?.Dispose();
        }
    }

    // True where the page was recognised before.
    private bool Recall(int at, in WireScanRequest order, string engine)
    {
        if (tools.Cache?.Recall(keys.Of(order))?.Read() is not { } answer || ScanDecoder.Decode(answer.Content, pages[at], engine) is not { } read)
            return false;
        Take(at, read);
        return true;
    }

    // False where the child died over it.
    private bool Recognise(ReadingSession session, int at, in WireScanRequest order, string engine)
    {
        if (session.IsOpen() && session.Recognise(order) is { } answer)
        {
            if (answer.Kind == MessageKind.Recognised && ScanDecoder.Decode(answer.Content, pages[at], engine) is { } read)
            {
                Take(at, read);
                using var record = tools.Cache?.Record(keys.Of(order));
                record?.Put(answer.Kind, answer.Content.Span);
                record?.Keep();
            }
            else
            {
                Mark(at, "PageBroken");
            }
            tools.Options.Progress?.Report(new PagesRead(name, Math.Min(Volatile.Read(ref taken), waiting.Length), waiting.Length));
            return true;
        }
        Interlocked.Increment(ref deaths);
        Mark(at, "PageEndedReader");
        return false;
    }

    // Lines or dark areas and not one character: black, cut off or far too coarse. An empty sheet has neither.
    private void Take(int at, Page read)
    {
        pages[at] = read;
        if (read.Glyphs.IsEmpty && !read.Rulings.IsEmpty)
            Mark(at, "NothingRecognised");
    }

    private void Mark(int at, string key) => defects[at] = tools.Messages.OfPage(DefectCode.PageUnreadable, name, pages[at].Number, key);

    // Drawn at the resolution of the page's largest picture, nothing of it is lost and nothing made up.
    private static int ResolutionOf(Page page)
    {
        var stated = ImageResolution.Of(page);
        if (page.Images is [var image, ..] && ImageEncodings.IsFile(image.Encoding))
            return stated;
        return stated > 0 ? Math.Clamp(stated, LeastResolution, MostResolution) : UsualResolution;
    }
}
