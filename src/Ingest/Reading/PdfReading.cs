using System.Buffers.Binary;
using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>
/// Reads one PDF, chunk by chunk, with as many children as it takes: a page that ends its child is marked, and a new child goes on behind it.
/// </summary>
internal sealed class PdfReading(string path, string name, ReadingTools tools, int mostPages)
{
    private const int Chunk = 8;
    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private int count = -1;
    private int deaths;

    public FormatReading Run(CancellationToken cancellation)
    {
        while (deaths < tools.Options.MaxDeaths)
        {
            using ReadingSession session = new(tools, path, withFonts: false, cancellation);
            var failure = Open(session);
            cancellation.ThrowIfCancellationRequested();
            if (failure is not null)
                return FormatReading.Failed(failure);
            if (count >= 0 && ReadOn(session, cancellation))
                return Result();
        }
        return GiveUp();
    }

    // Null where the document is open, or the child died over it.
    private Defect? Open(ReadingSession session)
    {
        switch (session.Opening())
        {
            case { Kind: MessageKind.Opened, Content.Length: 4 } opened:
                var stated = BinaryPrimitives.ReadInt32LittleEndian(opened.Content.Span);
                if (stated <= 0)
                    return tools.Messages.Of(DefectCode.FileUnreadable, name, "NoPages");
                if (stated > mostPages)
                    return tools.Messages.Of(DefectCode.FileOverLimit, name, "TooManyPages", stated, tools.Options.MaxPages);
                count = stated;
                return null;
            case { Kind: MessageKind.Encrypted }:
                return tools.Messages.Of(DefectCode.FileEncrypted, name, "Encrypted");
            case { Kind: MessageKind.Refused }:
                return tools.Messages.Of(DefectCode.FileUnreadable, name, "PdfBroken");
            default:
                deaths++;
                return null;
        }
    }

    // True where every page is read or marked; false where the child died over one.
    private bool ReadOn(ReadingSession session, CancellationToken cancellation)
    {
        while (pages.Count < count)
        {
            var first = pages.Count + 1;
            var asked = Math.Min(Chunk, count - pages.Count);
            session.AskForPages(first, asked);
            for (var number = first; number < first + asked; number++)
            {
                var answer = session.Answer();
                cancellation.ThrowIfCancellationRequested();
                if (answer is null)
                {
                    deaths++;
                    Mark(number, DefectCode.PageUnreadable, "PageEndedReader");
                    return pages.Count == count;
                }
                Take(number, answer);
            }
            tools.Options.Progress?.Report(new PagesRead(name, pages.Count, count));
        }
        return true;
    }

    private void Take(int number, Frame answer)
    {
        if (answer.Kind == MessageKind.Page && PageDecoder.Decode(answer.Content) is { } page && page.Number == number)
            pages.Add(page);
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

    private FormatReading GiveUp() =>
        FormatReading.Failed(tools.Messages.Of(DefectCode.FileUnreadable, name, "EndedReader", deaths));

    private FormatReading Result() =>
        new(PdfiumVersion.Of(tools.Options.PdfiumPath), pages.DrainToImmutable(), defects.DrainToImmutable(), path);
}
