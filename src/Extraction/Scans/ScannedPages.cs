using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Scans;

// What was found on recognised pages: how sure it is, who read it, and where it stands on the page as displayed; the last for pages with text that
// runs sideways too.
internal sealed class ScannedPages
{
    private readonly Dictionary<PageRef, TranscribedPage> pages = [];
    private readonly Dictionary<PageRef, TranscribedPage> turned = [];
    private readonly CandidateReader candidates;
    private readonly RelationProof proof;
    private readonly KnownWords words;
    private readonly Calibrator figures;
    private readonly Calibrator texts;

    public ScannedPages(Transcript transcript, ReadingTools tools)
    {
        candidates = new CandidateReader(tools);
        proof = new RelationProof(tools.Vocabulary);
        words = new KnownWords(tools.Vocabulary);
        figures = new Calibrator(tools.Vocabulary.Figures);
        texts = new Calibrator(tools.Vocabulary.Texts);
        foreach (var page in transcript.Pages)
        {
            if (page.Scan is not null)
                pages.Add(page.Place, page);
            else if (page.Turn != 0)
                turned.Add(page.Place, page);
        }
    }

    /// <summary>Everything found, with what recognition has to say about it; untouched where nothing was recognised or turned.</summary>
    public Evidence Weigh(Evidence evidence) => pages.Count == 0 && turned.Count == 0 ? evidence : evidence with
    {
        Statements = WeighAll(Examine(evidence.Statements)),
        Attachments = [.. evidence.Attachments.Select(Weigh)],
        Patents = HeadedKinds.Weigh([.. evidence.Patents.Select(Weigh)]),
        Staff = [.. evidence.Staff.Select(s => s with { Provenance = Displayed(s.Provenance) })],
        Insured = [.. evidence.Insured.Select(s => s with { Provenance = Displayed(s.Provenance) })],
        Contents = [.. evidence.Contents.Select(c => c with { Provenance = Displayed(c.Provenance) })],
        SigningPlaces = [.. evidence.SigningPlaces.Select(s => s with { Provenance = Displayed(s.Provenance) })],
    };

    /// <summary>The same of a document read without a programme's rules.</summary>
    public Extract Weigh(Extract extract) => pages.Count == 0 && turned.Count == 0 ? extract : new Extract(
        extract.Transcript with { Pages = [.. extract.Transcript.Pages.Select(Displayed)] },
        [.. extract.Figures.Select(Weigh)]);

    /// <summary>What can be said for and against the reading of each statement; those of pages that were not recognised stand as they are.</summary>
    public ImmutableArray<ExaminedStatement> Examine(ImmutableArray<Statement> statements) => proof.Prove([.. statements.Select(Examine)]);

    private ExaminedStatement Examine(Statement statement)
    {
        if (statement.Provenance is not { } place || !pages.TryGetValue(place.Place, out var page))
            return Unread(statement);
        var reading = RecognisedText.Under(page.Recognised, place.Box);
        if (reading.IsPrinted)
            return Unread(statement);
        if (IsText(statement))
            reading = words.Settle(reading);
        return new ExaminedStatement(statement, reading, candidates.Read(statement, reading), SeenTraits.Of(statement.AsPrinted, reading, page.Scan!.DotsPerInch));
    }

    private ImmutableArray<Statement> WeighAll(ImmutableArray<ExaminedStatement> examined)
    {
        var lost = LostDecimals.Among(examined);
        return [.. examined.Select(e => Weigh(e) is var weighed && lost.Contains(e.Statement) ? weighed with { NeedsReview = true, Alternatives = [] } : weighed)];
    }

    private static ExaminedStatement Unread(Statement statement) => new(statement, null, [], new double[SeenTraits.Count]);

    private Statement Weigh(ExaminedStatement examined)
    {
        var statement = examined.Statement;
        if (examined.Reading is not { } reading)
            return statement.Provenance is { } place && turned.ContainsKey(place.Place) ? statement with { Provenance = Displayed(place) } : statement;
        var calibrator = IsText(statement) ? texts : figures;
        var probability = calibrator.Probability(examined.Traits);
        return statement with
        {
            Provenance = Displayed(statement.Provenance!),
            Confidence = new Confidence(probability),
            NeedsReview = FigureDoubt.Holds(statement, reading, probability, calibrator.ReviewBelow, examined.UnitProven)
                || examined.IsContested || examined.Traits[(int)ReadingTrait.CheckFails] > 0 || (IsText(statement) && FigureDoubt.IsWeakText(reading)),
            Alternatives = FigureDoubt.IsOpen(statement, reading, examined.UnitProven) || FigureDoubt.MayLackOne(statement) ? [] : Calibrator.Alternatives(examined.Candidates, probability),
        };
    }

    /// <summary>True for names and words, false for amounts, dates, ticks and codes.</summary>
    public static bool IsText(Statement statement) => statement.Value switch
    {
        TextValue text => text.Text.Any(PrintedText.IsChinese),
        TextListValue => true,
        _ => false,
    };

    // A holder or owner that may be misread accuses nobody: the row still counts, the name is left out of every comparison.
    private Attachment Weigh(Attachment attachment) => attachment with
    {
        Holders = [.. attachment.Holders.Where(h => !IsDoubtful(h.Place)).Select(h => h with { Place = Displayed(h.Place) })],
        ValidUntilAt = attachment.ValidUntilAt is { } place ? Displayed(place) : null,
    };

    // The row's place is that of its first cells; the owner's may stand anywhere beside it.
    private ListedPatent Weigh(ListedPatent patent)
    {
        var row = patent.Provenance with { Box = patent.Provenance.Box with { X = 0, Width = double.MaxValue } };
        var isDoubtful = IsDoubtful(patent.Provenance);
        return patent with
        {
            Number = isDoubtful ? null : patent.Number,
            Doubtful = isDoubtful ? patent.Number : null,
            Owner = IsDoubtful(row) ? null : patent.Owner,
            Provenance = Displayed(patent.Provenance),
        };
    }

    private bool IsDoubtful(Provenance place) =>
        pages.TryGetValue(place.Place, out var page) && FigureDoubt.IsDoubtfulText(RecognisedText.Under(page.Recognised, place.Box));

    private LabelledFigure Weigh(LabelledFigure figure) => pages.TryGetValue(figure.Provenance.Place, out var page)
        && RecognisedText.Under(page.Recognised, figure.Provenance.Box) is { IsPrinted: false } reading
        ? figure with { Provenance = Displayed(figure.Provenance), Confidence = new Confidence(figures.Probability(SeenTraits.Of(figure.AsPrinted, reading, page.Scan!.DotsPerInch))) }
        : turned.ContainsKey(figure.Provenance.Place) ? figure with { Provenance = Displayed(figure.Provenance) } : figure;

    private Provenance Displayed(Provenance place) => pages.TryGetValue(place.Place, out var page)
        ? new Provenance(place.Place, page.ToDisplayed(place.Box), page.Scan!.Reader)
        : turned.TryGetValue(place.Place, out var sideways) ? place with { Box = sideways.ToDisplayed(place.Box) } : place;

    private static TranscribedPage Displayed(TranscribedPage page) => page is { Scan: null, Turn: 0 } ? page : page with
    {
        Turn = 0,
        Lines = Displayed(page.Lines, page),
        Tables =
        [
            .. page.Tables.Select(table => table with
            {
                Box = page.ToDisplayed(table.Box),
                Cells = [.. table.Cells.Select(cell => cell with { Box = page.ToDisplayed(cell.Box), Lines = Displayed(cell.Lines, page) })],
            }),
        ],
    };

    private static ImmutableArray<Line> Displayed(ImmutableArray<Line> lines, TranscribedPage page) =>
        [.. lines.Select(line => new Line(line.Text, [.. line.Boxes.Select(page.ToDisplayed)], line.Confidence))];
}
