using System.Buffers.Binary;
using System.Collections.Immutable;

using DocPipeline.Domain;
using DocPipeline.Ingest.Protocol;

namespace DocPipeline.Ingest.Reading;

/// <summary>Pictures of one document's pages, from one child at a time. After too many deaths there are no more pictures.</summary>
internal sealed class DocumentPictures(ReadingTools tools, ShownDocument document) : IDisposable
{
    private const int Header = 9;
    private readonly Lock turn = new();
    private ReadingSession? session;
    private int deaths;

    public PagePicture? Draw(int page, Box? region, int dotsPerInch)
    {
        lock (turn)
        {
            if (!Open())
                return null;
            PagePlace place = new(document.Sha256, ReadingPart.Picture, page);
            if (tools.Deaths.IsSetAside(place))
            {
                deaths++;
                Close();
                return null;
            }
            var box = region ?? default;
            var shown = document.Pictures.FirstOrDefault(candidate => candidate.Number == page);
            WirePictureRequest order = new(
                page, Thousandths.Of(box.X), Thousandths.Of(box.Y), Thousandths.Of(box.Width), Thousandths.Of(box.Height),
                Math.Max(1, dotsPerInch), tools.Options.MaxPixels, shown?.Rotation ?? 0, ImageResolution.Of(shown));
            if (session!.Draw(order) is { Kind: MessageKind.Picture } answer)
                return Picture(answer.Content.Span);
            Died(place);
            return null;
        }
    }

    public void Dispose()
    {
        lock (turn)
            Close();
    }

    private bool Open()
    {
        if (session is not null)
            return true;
        PagePlace place = new(document.Sha256, ReadingPart.Picture, 0);
        if (deaths >= tools.Options.MaxDeaths || tools.Deaths.IsSetAside(place))
            return false;
        session = new ReadingSession(tools, document.File, ChildTask.Pictures, CancellationToken.None);
        if (session.Opening() is { Kind: MessageKind.Opened })
            return true;
        Died(place);
        return false;
    }

    private void Died(PagePlace place)
    {
        deaths++;
        Close();
        tools.Deaths.Count(place);
        tools.Deaths.Refuse();
    }

    private void Close()
    {
        session?.Dispose();
        session = null;
    }

    private static PagePicture? Picture(ReadOnlySpan<byte> content) => content.Length <= Header
        ? null
        : new PagePicture(
            content[8] == 0 ? "image/jpeg" : "image/png",
            content[Header..].ToImmutableArray(),
            BinaryPrimitives.ReadInt32LittleEndian(content),
            BinaryPrimitives.ReadInt32LittleEndian(content[4..]));
}
