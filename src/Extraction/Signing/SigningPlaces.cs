using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Signing;

/// <summary>Finds where scanned pages ask for the applicant's seal and signature, and whether they are there. Of a print nobody has sealed yet nothing is said.</summary>
internal sealed class SigningPlaces(ReadingTools tools)
{
    // A label less certain than this stands below something.
    private const decimal Readable = 0.8m;
    private readonly SigningLabels labels = new(tools);

    /// <summary>The places of some pages, in their order.</summary>
    /// <param name="pages">Pages of the form, or of one letter.</param>
    /// <param name="attachment">Id of the attachment kind, or null for the form.</param>
    public IEnumerable<SigningPlace> In(IEnumerable<TranscribedPage> pages, string? attachment)
    {
        var places = pages.Where(page => page is { Scan: not null, Readable: true }).SelectMany(page => In(page, page.Scan!, attachment)).ToList();
        var isSealed = places.Exists(place => place.Place is { Kind: SigningKind.Seal, Presence: Presence.Present });
        return places.Select(place => isSealed && place.IsName && place.Place.Presence == Presence.Absent ? place.Place with { Presence = Presence.Unclear } : place.Place);
    }

    private IEnumerable<(SigningPlace Place, bool IsName)> In(TranscribedPage page, PageScan scan, string? attachment)
    {
        Box sheet = new(0, 0, page.Width, page.Height);
        var found = page.Lines.SelectMany(labels.In).Select(label => (Label: label, Around: sheet))
            .Concat(page.Tables.SelectMany(table => table.Cells.SelectMany(cell => cell.Lines.SelectMany(labels.In).Select(label => (Label: IsAnswered(label, cell, table) ? label with { IsName = true } : label, Around: Around(label, cell, table))))))
            .OrderBy(place => place.Label.Box.Y).ThenBy(place => place.Label.Box.X).ToList();
        SigningRoom room = new(scan, page.Recognised);
        var signatures = found.Where(place => place.Label.Kind == SigningKind.Signature).Select(place => room.RoomOf(place.Label, place.Around)).ToList();
        foreach (var (label, around) in found)
        {
            var reading = RecognisedText.Under(page.Recognised, label.Box);
            if (reading.IsPrinted)
                continue;
            var presence = label.Kind == SigningKind.Seal ? room.Seal(label, signatures) : room.Signature(label, around);
            if (presence == Presence.Absent && (reading.Confidence.Probability ?? 1) < Readable)
                presence = Presence.Unclear;
            // 申报单位（盖章）：某某公司 on a cover that is sealed wherever there is room.
            if (presence == Presence.Absent && label.IsName && scan.Seals.Length > 0)
                presence = Presence.Unclear;
            yield return (new SigningPlace(label.Kind, label.Text, new Provenance(page.Place, label.Box, Provenance.TextLayer), attachment, presence), label.IsName);
        }
    }

    // 申报单位（盖章）： | 某某公司: the name is asked for as well.
    private static bool IsAnswered(SigningLabel label, Cell cell, Table table) =>
        label.Kind == SigningKind.Seal && cell.Lines.Length == 1 && Next(cell, table) is { } next && next.Lines.Any(line => line.Text.Any(PrintedText.IsChinese));

    private static Cell? Next(Cell cell, Table table) => table.Cells.FirstOrDefault(other => other.Row == cell.Row && other.Column == cell.Column + cell.ColumnSpan);

    // A label that ends its cell has its room in the next one as well.
    private static Box Around(SigningLabel label, Cell cell, Table table)
    {
        var next = Next(cell, table);
        return next is null || next.Lines.Length > 0 || cell.Lines.Any(line => line.Box.Right > label.Box.Right + 1) ? cell.Box : cell.Box.Union(next.Box);
    }
}
