using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests;

/// <summary>Builds a case by hand: what the form, the attachments and the online record state.</summary>
internal sealed class CaseFile
{
    private static readonly Dictionary<string, Programme> Programmes = [];

    private readonly List<Statement> _statements = [];
    private readonly List<Statement> _online = [];
    private readonly List<Attachment> _attachments = [];
    private readonly List<OnlineAttachment> _uploads = [];
    private readonly HashSet<string> _omitted = [];

    public CaseFile(string programme = "cz-hvp-2023")
    {
        lock (Programmes)
        {
            if (!Programmes.TryGetValue(programme, out var loaded))
                Programmes[programme] = loaded = ProgrammeLoader.Load(Seeds.Folder, programme);
            Programme = loaded;
        }
    }

    public Programme Programme { get; }

    public bool HasRecord { get; set; }

    public string? SubmittedAt { get; set; }

    public string? ApplicantSubmittedAt { get; set; }

    public string? RecordDistrict { get; set; }

    public string? ReceivedAt { get; set; }

    public string? RecordProgramme { get; set; }

    public ReviewStage Stage { get; set; }

    public GivenLists Lists { get; set; } = new(null, null, null);

    public BatchStanding? Standing { get; set; }

    public CultureInfo Language { get; set; } = CultureInfo.GetCultureInfo("zh");

    public List<ClassifiedPage> Pages { get; } = [Page(1, PageKind.Cover), Page(2, PageKind.Form), Page(3, PageKind.Form)];

    public List<ListedPatent> Patents { get; } = [];

    public List<ListedPerson> Staff { get; } = [];

    public List<ListedPerson> Insured { get; } = [];

    public List<ContentsEntry> Contents { get; } = [];

    public List<string> UnknownLabels { get; } = [];

    public List<UnclaimedText> Unclaimed { get; } = [];

    public List<OnlineEntry> UnknownEntries { get; } = [];

    public List<OnlineEntry> UnreadableEntries { get; } = [];

    public List<FieldId> Duplicates { get; } = [];

    public List<Defect> Defects { get; } = [];

    public List<SigningPlace> SigningPlaces { get; } = [];

    public static ClassifiedPage Page(int number, PageKind kind, string? attachment = null, bool readable = true) => new(
        new PageRef("booklet", number), 595.3, 841.9, 0, 0, readable ? PageSource.Digital : PageSource.Scanned, kind, attachment, readable, null, null);

    public static Provenance Place(int page) => new(new PageRef("booklet", page), new Box(100, 100, 80, 12), Provenance.TextLayer);

    public CaseFile Form(string field, string value, int? year = null, Func<Statement, Statement>? but = null)
    {
        var statement = Make(field, value, year, Origin.Paper, null, 2);
        _statements.Add(but is null ? statement : but(statement));
        return this;
    }

    public CaseFile Online(string field, string value, int? year = null)
    {
        HasRecord = true;
        _online.Add(Make(field, value, year, Origin.Online, null, null));
        return this;
    }

    public CaseFile Both(string field, string value, int? year = null) => Form(field, value, year).Online(field, value, year);

    public CaseFile Attach(string kind, string text = "", string? holder = null, string? issuer = null, string? until = null, params int[] years)
    {
        if (_omitted.Contains(Origin.Attachment + kind))
            return this;
        var page = Page(Pages.Count + 1, PageKind.Attachment, kind);
        Pages.Add(page);
        _attachments.Add(new Attachment(
            kind, Programme.FindAttachment(kind)?.Title ?? kind, [page.Place], HoldersOf(holder, page.Place.Number), issuer,
            until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. years], text));
        return this;
    }

    // Certificates of several holders bound together: names parted by |.
    private static ImmutableArray<Holder> HoldersOf(string? names, int page) =>
        names is null ? [] : [.. names.Split('|').Select(n => new Holder(n, Place(page)))];

    /// <summary>Binds an attachment in although the complete case's own is left out.</summary>
    public CaseFile AttachAnyway(string kind, string text, string holder, params int[] years)
    {
        _omitted.Remove(Origin.Attachment + kind);
        return Attach(kind, text, holder, null, null, years);
    }

    /// <summary>What the attachment bound in last states.</summary>
    public CaseFile States(string field, string value, int? year = null)
    {
        if (_attachments.Count == 0)
            return this;
        _statements.Add(Make(field, value, year, Origin.Attachment, _attachments[^1].Kind, _attachments[^1].Pages[0].Number));
        return this;
    }

    public CaseFile Upload(string label, string? kind)
    {
        HasRecord = true;
        _uploads.Add(new OnlineAttachment(label, null, kind));
        return this;
    }

    /// <summary>What a complete case would have and this one lacks: a field (with its year), or an attachment.</summary>
    public CaseFile Without(string what, params Origin[] origins)
    {
        foreach (var origin in origins.Length == 0 ? [Origin.Paper, Origin.Online, Origin.Attachment] : origins)
            _omitted.Add(origin + what);
        return this;
    }

    /// <summary>True where it was stated already, or is left out on purpose.</summary>
    public bool Stated(string field, int? year, Origin origin)
    {
        Period? period = year is { } y ? new Period(y) : null;
        return _omitted.Contains(origin + field + year) || (origin == Origin.Online ? _online : _statements).Exists(
            s => s.Field.Name == field && s.Period == period && s.Origin == origin && s.IsPrimary);
    }

    public CaseFile With(Action<CaseFile> change)
    {
        change(this);
        return this;
    }

    public Statement Make(string field, string value, int? year, Origin origin, string? attachment, int? page)
    {
        var entry = Programme.Vocabulary.Find(new FieldId(field)) ?? throw new ArgumentException($"No field {field}.", nameof(field));
        return new Statement(
            entry.Id, year is { } y ? new Period(y) : null, origin, attachment, Stance.Actual, true, Basis.Unstated,
            CaseValue.Parse(entry, value, Programme.Vocabulary), value, [entry.Title], page is { } p ? Place(p) : null,
            Confidence.Certain, false, []);
    }

    public Evidence Evidence() => new(
        [new SourceFile("booklet", "booklet.pdf", "00", "test")], [.. Pages], [.. _statements], [.. _attachments], [.. Patents], [.. Staff],
        [.. Contents], [.. UnknownLabels.Select(l => new UnknownLabel(l, "", new PageRef("booklet", 1)))], [.. Defects])
    {
        SigningPlaces = [.. SigningPlaces],
        Insured = [.. Insured],
        Unclaimed = [.. Unclaimed],
    };

    public Application Application() => new(
        ["booklet.pdf"], HasRecord ? Submission() : null, Programme, ReceivedAt is null ? null : Moment.Parse(ReceivedAt), Stage, Lists, Language) { Standing = Standing };

    public Report Report() => Validator.Validate(Evidence(), Application());

    public CriterionResult Criterion(string id) => Report().Criteria.Single(c => c.Criterion == id);

    /// <summary>Codes of the findings, each once, in order.</summary>
    public IEnumerable<string> Codes(Severity least = Severity.Info) =>
        Report().Findings.Where(f => f.Severity >= least).Select(f => f.Code).Distinct();

    public IEnumerable<Finding> Of(string code) => Report().Findings.Where(f => f.Code == code);

    private Submission Submission() => new(
        new OnlineRecord(
            "online.json", "00", RecordProgramme, "S1", SubmittedAt is null ? null : Moment.Parse(SubmittedAt),
            ApplicantSubmittedAt is null ? null : Moment.Parse(ApplicantSubmittedAt), RecordDistrict, [], _uploads.Count == 0 ? null : [.. _uploads]),
        [.. _online], [.. UnknownEntries], [.. UnreadableEntries], [.. Duplicates], _uploads.Count == 0 ? null : [.. _uploads]);
}
