using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>What every section of the page looks things up in.</summary>
internal sealed class View
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Criterion> _criteria = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    public View(Report report, BookletPages pages, Texts texts)
    {
        Report = report;
        Pages = pages;
        Texts = texts;
        Figures = new FigureIds(report.Statements);
        foreach (var field in report.Programme.Vocabulary.Fields)
            _fields.TryAdd(field.Id.Name, field);
        foreach (var criterion in report.Programme.Criteria)
            _criteria.TryAdd(criterion.Id, criterion);
        foreach (var finding in report.Findings)
            Findings.Add(new NumberedFinding(Findings.Count + 1, finding));
    }

    public Report Report { get; }

    public BookletPages Pages { get; }

    public Texts Texts { get; }

    public FigureIds Figures { get; }

    public List<NumberedFinding> Findings { get; } = [];

    /// <summary>True for what was read where a person has read something else since.</summary>
    public bool IsSuperseded(Statement statement) => Report.Evidence.Superseded.Any(s => ReferenceEquals(s, statement));

    /// <summary>The name, on its whole page, of a place that states no field; null for one no finding rests on.</summary>
    public string? PlaceId(Provenance place)
    {
        var at = Report.Findings.SelectMany(f => f.Places).TakeWhile(p => p != place).Count();
        return at < Report.Findings.Sum(f => f.Places.Length) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"place-{at + 1}") : null;
    }

    /// <summary>True the first time a crop is shown; later it is shown by reference.</summary>
    public bool IsFirst(Crop crop) => _shown.Add(crop.Id);

    public Field? FindField(FieldId id) => _fields.GetValueOrDefault(id.Name);

    public string FieldTitle(FieldId id) =>
        FindField(id) is { } field ? Texts.IsEnglish ? field.TitleEnglish : field.Title : id.Name;

    public Criterion? FindCriterion(string? id) => id is not null && _criteria.TryGetValue(id, out var criterion) ? criterion : null;

    public string CriterionTitle(string id) => FindCriterion(id)?.Title ?? id;

    public string AttachmentTitle(string id) => Report.Programme.FindAttachment(id)?.Title ?? id;

    /// <summary>A page as people say it; where the booklet is several files, with the file's own page.</summary>
    public string PlaceText(PageRef place)
    {
        var documents = Report.Evidence.Documents;
        if (documents.Length <= 1)
            return Texts.Format("page", Pages.NumberOf(place));
        var file = documents.FirstOrDefault(d => d.Id == place.Document)?.FileName ?? place.Document;
        return Texts.Format("page-of-file", Pages.NumberOf(place), file, place.Number);
    }

    /// <summary>Field and year: 研发费用 2022年.</summary>
    public string Subject(FieldId field, Period? period) =>
        period is { } stated ? $"{FieldTitle(field)} {PeriodText(stated)}" : FieldTitle(field);

    public string PeriodText(Period period) => period.Part.Length == 0 ? Texts.Format("year", period.Year) : period.ToString();

    /// <summary>Where a statement comes from: 书面申报书, 附件 审计报告, 网上填报.</summary>
    public string OriginText(Statement statement) => statement.Origin switch
    {
        Origin.Paper or Origin.Online => Texts["origin." + Json.Words.Of(statement.Origin)],
        _ => OfAttachment(statement.Attachment),
    };

    /// <summary>The same of a page.</summary>
    public string OriginText(PageRef page) => Pages.Find(page)?.Page switch
    {
        { Kind: PageKind.Attachment or PageKind.Divider } sheet => OfAttachment(sheet.Attachment),
        _ => Texts["origin.paper"],
    };

    private string OfAttachment(string? kind) => kind is null ? Texts["origin.attachment"] : Texts.Format("origin.attachment-of", AttachmentTitle(kind));
}
