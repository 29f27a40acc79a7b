using System.Buffers.Binary;
using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Caching;
using DocPipeline.Ingest.Office;
using DocPipeline.Ingest.Poppler;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Reads one PDF, chunk by chunk, with as many children as it takes: a page that ends its child is marked, and a new child goes on behind it.
/// </summary>
internal sealed class PdfReading(string path, string sha256, string name, ReadingTools tools, int mostPages, ChildTask task = ChildTask.Text)
{
    private const int Chunk = 8;

    // A file whose pages keep ending their readers is given up in the end, however many pages lie between them.
    private const int DeathsInAll = 10;
    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private int count = -1;
    private int deaths;
    private int deathsInARow;
    private bool anyRead;
    private bool lacksFonts;
    private CacheRecord? record;

    public FormatReading Run(CancellationToken cancellation)
    {
        var reading = ReadOrRecall(cancellation);
        return lacksFonts && task == ChildTask.Text ? new PdfReading(path, sha256, name, tools, mostPages, ChildTask.TextInFonts).Run(cancellation) : reading;
    }

    private FormatReading ReadOrRecall(CancellationToken cancellation)
    {
        var key = CacheKey.Of(CacheKind.Text, sha256, PdfiumVersion.Of(tools.Options.PdfiumPath), task == ChildTask.Text ? "" : FontList.Digest());
        if (tools.Cache?.Recall(key) is { } frames)
        {
            if (Recall(frames) is { } known)
                return known;
            (count, deaths, deathsInARow, anyRead, lacksFonts) = (-1, 0, 0, false, false);
            pages.Clear();
            defects.Clear();
        }
        using (record = tools.Cache?.Record(key))
            return Read(cancellation);
    }

    private FormatReading Read(CancellationToken cancellation)
    {
        while (deathsInARow < tools.Options.MaxDeaths && deaths < DeathsInAll)
        {
            if (IsSetAside(0))
            {
                CountDeath(0);
                continue;
            }
            using ReadingSession session = new(tools, path, task, cancellation);
            var opened = Open(session.Opening(), out var failure);
            cancellation.ThrowIfCancellationRequested();
            if (failure is not null)
                return failure.Code == DefectCode.FileUnreadable ? OtherReader(failure, cancellation) : FormatReading.Failed(failure);
            if (opened && ReadOn(session, cancellation))
                break;
        }
        if (!anyRead)
            return OtherReader(tools.Messages.Of(DefectCode.FileUnreadable, name, deaths > 0 ? "EndedReader" : "PdfBroken", deaths), cancellation);
        while (pages.Count < count)
            Mark(pages.Count + 1, DefectCode.PageUnreadable, "PageEndedReader");

        // What ended a child once may not do so again, with more time or another library.
        if (deaths == 0)
            record?.Keep();
        return Finished();
    }

    // What a child once said, said again.
    private FormatReading? Recall(FrameReader frames)
    {
        if (!Open(frames.Read(), out var failure))
            return failure is null ? null : FormatReading.Failed(failure);
        while (pages.Count < count)
        {
            if (frames.Read() is not { } answer)
                return null;
            Take(pages.Count + 1, answer);
        }
        tools.Options.Progress?.Report(new PagesRead(name, count, count));
        return Finished();
    }

    private FormatReading Finished() =>
        new(PdfiumVersion.Of(tools.Options.PdfiumPath), pages.DrainToImmutable(), defects.DrainToImmutable(), path);

    // False and no failure where the child died over it.
    private bool Open(Frame? opening, out Defect? failure)
    {
        failure = null;
        switch (opening)
        {
            case { Kind: MessageKind.Opened, Content.Length: 4 } opened:
                var stated = BinaryPrimitives.ReadInt32LittleEndian(opened.Content.Span);
                if (stated <= 0)
                    failure = tools.Messages.Of(DefectCode.FileUnreadable, name, "NoPages");
                else if (stated > mostPages)
                    failure = tools.Messages.Of(DefectCode.FileOverLimit, name, "TooManyPages", stated, tools.Options.MaxPages);
                count = stated;
                if (pages.Count == 0)
                    record?.Put(opened.Kind, opened.Content.Span);
                return failure is null;
            case { Kind: MessageKind.Encrypted }:
                failure = tools.Messages.Of(DefectCode.FileEncrypted, name, "Encrypted");
                return false;
            case { Kind: MessageKind.Refused }:
                failure = tools.Messages.Of(DefectCode.FileUnreadable, name, "PdfBroken");
                return false;
            default:
                CountDeath(0);
                return false;
        }
    }

    // True where every page is read or marked; false where the child died over one.
    private bool ReadOn(ReadingSession session, CancellationToken cancellation)
    {
        while (pages.Count < count)
        {
            var first = pages.Count + 1;
            if (IsSetAside(first))
            {
                CountDeath(first);
                Mark(first, DefectCode.PageUnreadable, "PageEndedReader");
                if (deathsInARow >= tools.Options.MaxDeaths || deaths >= DeathsInAll)
                    return pages.Count == count;
                continue;
            }
            var asked = Enumerable.Range(first, Math.Min(Chunk, count - pages.Count)).TakeWhile(page => !IsSetAside(page)).Count();
            session.AskForPages(first, asked);
            for (var number = first; number < first + asked; number++)
            {
                var answer = session.Answer();
                cancellation.ThrowIfCancellationRequested();
                if (answer is null)
                {
                    CountDeath(number);
                    Mark(number, DefectCode.PageUnreadable, "PageEndedReader");
                    return pages.Count == count;
                }
                record?.Put(answer.Kind, answer.Content.Span);
                Take(number, answer);
            }
            tools.Options.Progress?.Report(new PagesRead(name, pages.Count, count));
        }
        return true;
    }

    private void Take(int number, Frame answer)
    {
        if (answer.Kind == MessageKind.Page && PageDecoder.Decode(answer.Content, out var painted, out var unfonted) is { } page && page.Number == number)
        {
            pages.Add(page);

            // Under the picture of its page a text layer is no secret; elsewhere somebody meant one text to be read and another to be seen.
            if (painted && page.Source != PageSource.Scanned)
                defects.Add(tools.Messages.OfPage(DefectCode.TextLayerSuspect, name, number, "TextPaintedOver"));
            lacksFonts |= unfonted;
            if (unfonted && task == ChildTask.TextInFonts)
                defects.Add(tools.Messages.OfPage(DefectCode.TextLayerSuspect, name, number, "FontsMissing"));
            anyRead = true;
            deathsInARow = 0;
        }
        else if (answer.Kind == MessageKind.PageOverLimit)
            Mark(number, DefectCode.FileOverLimit, "PageTooMuch");
        else
            Mark(number, DefectCode.PageUnreadable, "PageBroken");
    }

    private void Mark(int number, DefectCode code, string key)
    {
        pages.Add(Page.Unread(number));
        defects.Add(tools.Messages.OfPage(code, name, number, key));
    }

    private FormatReading OtherReader(Defect otherwise, CancellationToken cancellation) =>
        new PopplerReading(path, tools, mostPages).Run(cancellation) ?? FormatReading.Failed(otherwise);

    private bool IsSetAside(int page) => tools.Deaths.IsSetAside(new PagePlace(sha256, ReadingPart.Text, page));

    private void CountDeath(int page)
    {
        PagePlace place = new(sha256, ReadingPart.Text, page);
        if (!tools.Deaths.IsSetAside(place))
            tools.Deaths.Count(place);
        deaths++;
        deathsInARow++;
    }
}
