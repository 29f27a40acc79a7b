using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Material;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Ocr;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Has the scanned pages of one document recognised, by as many children side by side as the settings allow. A page that ends its child is
/// marked, and a new child goes on behind it; which child reads which page changes nothing.
/// </summary>
internal sealed class ScanReading(MaterialFile material, FormatReading reading, ReadingTools tools)
{
    private readonly Page[] pages = [.. reading.Pages];
    private readonly Defect?[] defects = new Defect?[reading.Pages.Length];
    private readonly string name = material.Name;
    private ScanOrder[] orders = [];
    private RecognisedPage?[] read = [];
    private ScanKeys keys = null!;
    private int taken;
    private int end;
    private int deaths;

    /// <summary>How many pictures of pages there are to recognise; 0 where there is nobody who could.</summary>
    public int Count => Plan() is null ? 0 : orders.Length;

    /// <summary>The reading with its scanned pages recognised; as it was where there are none or nobody who could.</summary>
    public FormatReading Run(CancellationToken cancellation)
    {
        if (Recognise(0, int.MaxValue, cancellation) is not { } engine)
            return reading;
        foreach (var page in orders.Index().GroupBy(order => order.Item.Page))
            Take(page.Key, [.. page.Select(order => (order.Item.Part, read[order.Index]))], engine.Name);
        return reading with
        {
            Reader = $"{reading.Reader}; {engine.Name}",
            Pages = ImmutableArray.Create(pages),
            Defects = reading.Defects.AddRange(defects.Where(defect => defect is not null)!),
        };
    }

    /// <summary>Has some of the pictures recognised, so that they need not be again.</summary>
    public void Prepare(int first, int count, CancellationToken cancellation) => Recognise(first, count, cancellation);

    // What recognised them; null where there is nothing to recognise or nobody who could.
    private EngineIdentity? Recognise(int first, int count, CancellationToken cancellation)
    {
        if (Plan() is not var (file, files))
            return null;
        var engine = OcrEngines.IdentityOf(files);
        keys = new ScanKeys(file == material.Path ? material.Sha256 : Digest.OfFile(file), reading.Reader, engine);
        read = new RecognisedPage?[orders.Length];
        (taken, end) = (first, (int)Math.Min((long)first + count, orders.Length));
        var threads = Math.Clamp(tools.Options.Workers, 1, Math.Max(1, end - first));
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, _ => ReadOn(file, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return engine;
    }

    private (string File, EngineFiles Files)? Plan()
    {
        orders = [.. pages.Index().SelectMany(page => ScanOrder.Of(page.Index, page.Item, tools.Options.MaxScanPixels))];
        if (orders.Length == 0 || reading.ShownBy is not { } file || tools.Options.EnginesFolder is not { } folder)
            return null;
        EngineFiles files = new(folder);
        return files.ArePresent ? (file, files) : null;
    }

    private void ReadOn(string file, CancellationToken cancellation)
    {
        ReadingSession? session = null;
        try
        {
            while (!cancellation.IsCancellationRequested && Interlocked.Increment(ref taken) - 1 is var next && next < end)
            {
                if (Recall(next))
                    continue;
                if (Volatile.Read(ref deaths) >= tools.Options.MaxDeaths)
                {
                    Mark(orders[next].Page, "PageEndedReader");
                    continue;
                }
                if (tools.Deaths.IsSetAside(PlaceOf(orders[next])))
                {
                    Interlocked.Increment(ref deaths);
                    Mark(orders[next].Page, "PageEndedReader");
                    continue;
                }
                session ??= new ReadingSession(tools, file, ChildTask.Scans, cancellation);
                if (Recognise(session, next))
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

    // True where the same was recognised before.
    private bool Recall(int at)
    {
        if (tools.Cache?.Recall(keys.Of(orders[at].Request))?.Read() is { } answer)
            read[at] = ScanDecoder.Decode(answer.Content, orders[at].Request.Page);
        return read[at] is not null;
    }

    // False where the child died over it.
    private bool Recognise(ReadingSession session, int at)
    {
        var order = orders[at];
        if (session.IsOpen() && session.Recognise(order.Request) is { } answer)
        {
            read[at] = answer.Kind == MessageKind.Recognised ? ScanDecoder.Decode(answer.Content, order.Request.Page) : null;
            if (read[at] is null)
                Mark(order.Page, "PageBroken");
            else
                Keep(order, answer);
            tools.Options.Progress?.Report(new PagesRead(name, Math.Min(Volatile.Read(ref taken), orders.Length), orders.Length));
            return true;
        }
        tools.Deaths.Count(PlaceOf(order));
        Interlocked.Increment(ref deaths);
        Mark(order.Page, "PageEndedReader");
        return false;
    }

    private PagePlace PlaceOf(ScanOrder order) => new(keys.Sha256, ReadingPart.Scan, order.Request.Page);

    private void Keep(ScanOrder order, Frame answer)
    {
        using var record = tools.Cache?.Record(keys.Of(order.Request));
        record?.Put(answer.Kind, answer.Content.Span);
        record?.Keep();
    }

    private void Take(int at, ImmutableArray<(Box? Part, RecognisedPage? Read)> parts, string engine)
    {
        if (parts.Any(part => part.Read is null))
            return;
        var page = pages[at];
        if (parts is not [(null, { } whole)])
        {
            pages[at] = MixedPage.Merge(page, [.. parts.Select(part => (part.Part!.Value, part.Read!))], engine);
            return;
        }
        pages[at] = page with
        {
            Glyphs = whole.Glyphs,
            Rulings = whole.Rulings,
            Scan = new PageScan(engine, whole.Turn, whole.Skew, page.Width, page.Height, default, whole.Keystone, whole.DotsPerInch, whole.IsBilevel, whole.Seals, whole.Marks),
        };

        // Lines or dark areas and not one character: black, cut off or far too coarse. An empty sheet has neither.
        if (whole.Glyphs.IsEmpty && !whole.Rulings.IsEmpty)
            Mark(at, "NothingRecognised");
    }

    private void Mark(int at, string key) => defects[at] = tools.Messages.OfPage(DefectCode.PageUnreadable, name, pages[at].Number, key);
}
