using System.Collections.Frozen;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>What every section of the page looks things up in.</summary>
internal sealed class View
{
    private readonly Dictionary<FieldId, Field> _fields;
    private readonly Dictionary<string, Criterion> _criteria;
    private readonly RunningPages _numbers;

    public View(Report report, Album album, Texts texts)
    {
        Report = report;
        Album = album;
        Texts = texts;
        Figures = new FigureIds(report.Statements);
        _numbers = RunningPages.Of(report.Evidence);
        _fields = report.Programme.Vocabulary.Fields.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        _criteria = report.Programme.Criteria.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        Pages = report.Evidence.Pages.DistinctBy(p => p.Place).ToFrozenDictionary(p => p.Place);
    }

    public Report Report { get; }

    public Album Album { get; }

    public Texts Texts { get; }

    public FigureIds Figures { get; }

    public FrozenDictionary<PageRef, ClassifiedPage> Pages { get; }

    public int PageNumber(PageRef place) => _numbers.Of(place);

    public string FieldTitle(FieldId id) =>
        _fields.TryGetValue(id, out var field) ? Texts.IsEnglish ? field.TitleEnglish : field.Title : id.Name;

    public string CriterionTitle(string id) => _criteria.TryGetValue(id, out var criterion) ? criterion.Title : id;

    public string AttachmentTitle(string id) => Report.Programme.FindAttachment(id)?.Title ?? id;

    /// <summary>A page as people say it; where the booklet is several files, with the file's own page.</summary>
    public string PlaceText(PageRef place)
    {
        var documents = Report.Evidence.Documents;
        if (documents.Length <= 1)
            return Texts.Format("page", PageNumber(place));
        var file = documents.FirstOrDefault(d => d.Id == place.Document)?.FileName ?? place.Document;
        return Texts.Format("page-of-file", PageNumber(place), file, place.Number);
    }

    /// <summary>Field and year: 研发费用 2022年.</summary>
    public string Subject(FieldId field, Period? period) =>
        period is { } stated ? $"{FieldTitle(field)} {PeriodText(stated)}" : FieldTitle(field);

    public string PeriodText(Period period) => period.Part.Length == 0 ? Texts.Format("year", period.Year) : period.ToString();

    /// <summary>Where a statement comes from: 书面申报书, 附件 审计报告, 网上填报.</summary>
    public string OriginText(Statement statement) => statement.Origin switch
    {
        Origin.Paper => Texts["origin.paper"],
        Origin.Online => Texts["origin.online"],
        _ => statement.Attachment is { } kind ? Texts.Format("origin.attachment-of", AttachmentTitle(kind)) : Texts["origin.attachment"],
    };
}
