using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation;

/// <summary>Evidence and application side by side, looked up the way the checks ask for them.</summary>
internal sealed class Dossier
{
    // Keyed by text: dictionaries over the domain's small structs would be compiled anew at every start.
    private readonly Dictionary<string, Statement> _paper = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> _online = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Field> _fields;

    public Dossier(Evidence evidence, Application application)
    {
        Evidence = evidence;
        Application = application;
        _fields = application.Programme.Vocabulary.Fields.ToDictionary(f => f.Id.Name, StringComparer.Ordinal);
        Actual = [.. evidence.Statements.Where(s => s is { Origin: Origin.Paper, Stance: Stance.Actual } && _fields.ContainsKey(s.Field.Name))];
        foreach (var statement in Actual.Where(s => s.IsPrimary))
            _paper.TryAdd(KeyOf(statement.Field, statement.Period), statement);
        foreach (var statement in application.Submission?.Statements.Where(s => s.IsPrimary && _fields.ContainsKey(s.Field.Name)) ?? [])
            _online[KeyOf(statement.Field, statement.Period)] = statement;
        Districts = new DistrictNames(application.Programme.Districts);
        Comparison = new ValueComparison(Districts);
        var unreadable = evidence.Pages.Where(p => !p.Readable).ToList();
        var fileLost = evidence.Defects.Any(d => d.Code is not DefectCode.TextLayerSuspect);
        BookletIsReadable = unreadable.Count == 0 && !fileLost;
        FormIsReadable = !fileLost && unreadable.TrueForAll(p => p.Kind is PageKind.Attachment or PageKind.Divider or PageKind.Blank);
        FormIsScanned = evidence.Pages.Any(p => p.Kind is PageKind.Form or PageKind.Cover && p.Source != PageSource.Digital);
        ReferenceDay = (application.Submission?.Record.HandedInAt
            ?? application.Programme.Deadlines.Online)?.Day ?? new DateOnly(application.Programme.CallYear, 1, 1);
    }

    public Evidence Evidence { get; }

    public Application Application { get; }

    public Programme Programme => Application.Programme;

    public Submission? Submission => Application.Submission;

    /// <summary>The form's actual statements, primary and others.</summary>
    public ImmutableArray<Statement> Actual { get; }

    /// <summary>The one paper statement per field and period that counts, in booklet order.</summary>
    public IEnumerable<Statement> Paper => Actual.Where(s => s.IsPrimary && ReferenceEquals(_paper[KeyOf(s.Field, s.Period)], s));

    /// <summary>The online statements that count, in record order.</summary>
    public IEnumerable<Statement> Online => _online.Values;

    public DistrictNames Districts { get; }

    public ValueComparison Comparison { get; }

    /// <summary>False where an attachment may lie on a page that could not be read.</summary>
    public bool BookletIsReadable { get; }

    /// <summary>False where a field of the form may stand on a page that could not be read.</summary>
    public bool FormIsReadable { get; }

    /// <summary>True where a page of the form is a picture, in part or whole.</summary>
    public bool FormIsScanned { get; }

    /// <summary>The day on which titles and certificates must be valid: submission, else the online deadline.</summary>
    public DateOnly ReferenceDay { get; }

    /// <summary>True where that is the day of submission.</summary>
    public bool IsReferenceSubmission => Application.Submission?.Record.HandedInAt is not null;

    /// <summary>One text for a field and a period.</summary>
    public static string KeyOf(FieldId field, Period? period) => period is { } p ? $"{field.Name}|{p}" : field.Name;

    public Field FieldOf(FieldId id) => _fields[id.Name];

    public Field? FindField(FieldId id) => _fields.GetValueOrDefault(id.Name);

    public Statement? FindPaper(FieldId field, Period? period = null) => _paper.GetValueOrDefault(KeyOf(field, period));

    public Statement? FindOnline(FieldId field, Period? period = null) => _online.GetValueOrDefault(KeyOf(field, period));

    /// <summary>True where two statements of one field say the same for certain.</summary>
    public bool Agree(Statement one, Statement other) => Comparison.Compare(FieldOf(one.Field), one, other) == Agreement.Equal;

    /// <summary>What each attachment states first of a field and period, where its reading is certain.</summary>
    public IEnumerable<Statement> CertainFromAttachments(FieldId field, Period? period) => FromAttachments(field, period).Where(s => s.IsPrimary && !s.NeedsReview);

    /// <summary>What attachments of a kind state of a field.</summary>
    public IEnumerable<Statement> FromAttachments(FieldId field, Period? period = null) =>
        Evidence.Statements.Where(s => s.Origin == Origin.Attachment && s.Field == field && s.Period == period);

    public IEnumerable<Attachment> AttachmentsOf(string kind) => Evidence.Attachments.Where(a => a.Kind == kind);

    public bool Has(string kind) => AttachmentsOf(kind).Any();

    /// <summary>The text of a primary paper statement that was not doubted, or null.</summary>
    public string? PaperText(FieldId field) =>
        FindPaper(field) is { NeedsReview: false, Value: TextValue text } ? text.Text : null;

    /// <summary>The amount of a primary paper statement that was not doubted, or null.</summary>
    public Quantity? PaperQuantity(FieldId field, Period? period = null) =>
        FindPaper(field, period) is { NeedsReview: false, Value: QuantityValue value } && ValueComparison.IsPlausible(value.Quantity) ? value.Quantity : null;

    /// <summary>The clause of the criterion that answers with that check, or null where the programme has none.</summary>
    public string? ClauseOf(FormalCheck check) =>
        Programme.Criteria.OfType<FormalCriterion>().FirstOrDefault(c => c.Check == check)?.Clause.Article;
}
