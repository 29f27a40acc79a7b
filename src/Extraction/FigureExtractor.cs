using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Scans;
using DocPipeline.Extraction.Sections;
using DocPipeline.Extraction.Signing;

namespace DocPipeline.Extraction;

/// <summary>提取。Finds what the booklet states: figures, texts, page kinds, attachments and lists.</summary>
public static partial class FigureExtractor
{
    /// <summary>Everything the booklet states, as far as the programme's dictionary and attachment titles name it.</summary>
    /// <param name="transcript">The booklet as it reads.</param>
    /// <param name="programme">Fields, labels, titles.</param>
    public static Evidence Extract(Transcript transcript, Programme programme)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(programme);
        var tools = ToolsOf(programme);
        return new ScannedPages(transcript, tools).Weigh(Find(transcript, programme, tools));
    }

    /// <summary>What a programme's booklets are read with.</summary>
    internal static ReadingTools ToolsOf(Programme programme) => new(programme.Vocabulary, programme.CallYear - 1, programme.Title);

    /// <summary>What the booklet states, recognised characters taken for what they say.</summary>
    internal static Evidence Find(Transcript transcript, Programme programme, ReadingTools tools)
    {
        var stances = new StanceReader(tools);
        var builder = new StatementBuilder(tools, stances);
        var titles = new TitleMatcher(programme);
        transcript = PageFlow.Bare(transcript, tools);
        var margins = PageFlow.MarginLines(transcript.Pages);
        var sections = new PageClassifier(titles, tools).Classify(transcript.Pages, margins, FileTitles.Of(transcript, titles));

        var formReadings = PageReader.Read(sections.Form, tools, null, margins, []);
        if (new TitledProject(tools).Read(sections.Form, formReadings) is { } titled)
            formReadings.Add(titled);
        if (new TitledApplicant(tools).Read(sections.Form, formReadings) is { } named)
            formReadings.Add(named);
        var applicant = Applicant(formReadings);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        statements.AddRange(builder.OfForm(formReadings, applicant));
        var facts = new AttachmentFacts(tools);
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        var patents = ImmutableArray.CreateBuilder<ListedPatent>();
        var staff = ImmutableArray.CreateBuilder<ListedPerson>();
        var insured = ImmutableArray.CreateBuilder<ListedPerson>();
        var signing = new SigningPlaces(tools);
        var places = signing.In(sections.Form, null).ToList();
        foreach (var bound in sections.Attachments)
        {
            if (bound.Kind?.Id == "commitment-letter")
                places.AddRange(signing.In(bound.Pages, bound.Kind.Id));
            var readings = PageReader.Read(bound.Pages, tools, AttachmentFacts.ReportYear(bound), margins, [bound.Title, bound.Kind?.Title ?? ""]);
            statements.AddRange(builder.OfAttachment(readings, bound.Kind?.Id, applicant));
            attachments.Add(facts.Describe(bound, readings, applicant, margins));
            if (bound.Kind?.Id == "patent-list")
            {
                var rows = PatentListReader.Read(Grids(bound, margins)).ToList();
                patents.AddRange(rows);
                patents.AddRange(LoosePatents.Of(bound, rows));
            }

            if (bound.Kind?.Id != "ip-staff-proof")
                continue;
            staff.AddRange(StaffListReader.Read(Grids(bound, margins)));
            insured.AddRange(InsuredListReader.Read(Grids(bound, margins)));
        }

        return new Evidence(
            transcript.Documents,
            [.. transcript.Pages.Select((p, i) => Classified(p, sections.Kinds[i], transcript.Pages.Length))],
            [.. new StandIns(tools).Doubt(statements)],
            attachments.ToImmutable(),
            patents.ToImmutable(),
            staff.ToImmutable(),
            [.. sections.Contents.SelectMany(p => ContentsReader.Read(p, titles))],
            UnknownLabels(formReadings),
            transcript.Defects)
        {
            Insured = insured.ToImmutable(),
            Undated = Undated(formReadings, statements),
            Declined = [.. formReadings.Where(IsDeclined).Select(r => r.Field!.Id).Distinct()],
            SigningPlaces = [.. places],
            Unclaimed = [.. UnclaimedTexts.Of(sections.Form, statements.Where(s => s.Origin == Origin.Paper))],
        };
    }

    // 无 or / in its place; one that was left blank declines nothing.
    private static bool IsDeclined(Reading reading) => reading is { Field: not null, Value: null } && !string.IsNullOrWhiteSpace(reading.AsPrinted);

    private static string? Applicant(List<Reading> readings) =>
        readings.Where(r => r.Field?.Id.Name == "applicant.name" && r.Value is TextValue).OrderBy(r => r.From).Select(r => r.Value!.Canonical).FirstOrDefault();

    // Their label was read and their year was not: it cannot be said that the form leaves them out.
    private static ImmutableArray<FieldId> Undated(List<Reading> readings, IEnumerable<Statement> statements)
    {
        var stated = statements.Where(s => s is { Origin: Origin.Paper, IsPrimary: true, NeedsReview: false }).Select(s => s.Field).ToHashSet();
        return
        [
            .. readings
                .Where(r => r is { Field.Yearly: true, Period: null, Value: QuantityValue, From: not ReadingPlace.Prose })
                .Select(r => r.Field!.Id)
                .Distinct()
                .Where(f => !stated.Contains(f)),
        ];
    }

    // Labels beside a value that no field of the dictionary is called by.
    private static ImmutableArray<UnknownLabel> UnknownLabels(List<Reading> readings) =>
    [
        .. readings
            .Where(r => r.Field is null && r.Labels.Length > 0 && r.From != ReadingPlace.Prose)
            .Select(r => new UnknownLabel(PrintedText.Canonical(r.Labels[^1]), PrintedText.Canonical(r.AsPrinted), r.Place))
            .Where(u => u.Label.Length is >= 2 and <= 30)
            .DistinctBy(u => u.Label),
    ];

    private static IEnumerable<Grid> Grids(BoundAttachment bound, IReadOnlySet<Line> margins) =>
        PageFlow.Blocks(bound.Pages, margins, []).Where(b => b.Grid is not null).Select(b => b.Grid!);

    private static ClassifiedPage Classified(TranscribedPage page, (PageKind Kind, string? Attachment) kind, int pageCount)
    {
        var (number, total) = PrintedNumber(page, pageCount);
        return new ClassifiedPage(
            page.Place, page.Width, page.Height, page.Rotation, page.Skew, page.Source, kind.Kind, kind.Attachment, page.Readable, number, total)
        {
            // A table bound sideways is no turned page: a page is turned where its file turned it, and its text the wrong way.
            IsTurned = page.Scan is { } picture ? picture.Turn != 0 : page.Rotation % 360 != 0 && page.Turn != 0,
            Seals = page.Scan is { } scan ? [.. scan.Seals.Select(s => s with { Box = scan.ToDisplayed(s.Box) })] : [],
        };
    }

    // An audit report keeps its own numbers beside the booklet's; the booklet's are those that count all its pages.
    private static (int? Number, int? Total) PrintedNumber(TranscribedPage page, int pageCount)
    {
        (int? Number, int? Total) found = (null, null);
        foreach (var line in page.Lines)
        {
            foreach (Match match in PageOf().Matches(PrintedText.Squeeze(line.Text)))
            {
                var total = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
                if (found.Number is null || total == pageCount)
                    found = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), total);
            }
        }

        return found;
    }

    [GeneratedRegex(@"第(\d{1,4})页[,，/、(]?共(\d{1,4})页", RegexOptions.CultureInvariant)]
    private static partial Regex PageOf();
}
