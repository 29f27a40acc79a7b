using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Readings of fields to statements: whose, of which year, and which of several counts.
internal sealed class StatementBuilder(ReadingTools tools, StanceReader stances)
{
    private const int ShortestCut = 8;

    // 建设 alone is what a long project name left over for its second line.
    private const int LongestRest = 4;

    // No applicant of the city counts in trillions: 344,812,748.40 under no unit is not 万元, whatever forms mean without one.
    private const decimal MoreThanAnybodyHas = 1_000_000_000_000m;
    private const int Captions = 3;

    private readonly string[] organisations = tools.Organisations;
    private readonly string[] bases = tools.Words("goal-base-words");
    private readonly string[] departments = tools.Words("department-words");
    private readonly string[] heads = tools.Words("head-labels");
    private readonly string[] contacts = tools.Words("contact-labels");
    private readonly string[] others = tools.Words("other-person-labels");
    private readonly string[] fillers = tools.Words("filler-labels");
    private readonly string[] baseOpeners = tools.Words("goal-base-openers");
    private readonly HashSet<string> ownColumns = [.. tools.Words("report-own-columns")];
    private readonly StandIns standIns = new(tools);

    /// <summary>Statements of the form; one actual statement of each field and year is primary.</summary>
    public ImmutableArray<Statement> OfForm(IReadOnlyList<Reading> readings, string? applicant)
    {
        var statements = readings
            .Where(r => IsStatement(r, Origin.Paper))
            .Select(r => (Reading: r, Statement: Build(r, Origin.Paper, null, applicant)))
            .ToList();
        standIns.DropSpare(statements);
        DoubtUnits(statements);
        DropFormerYears(statements);
        statements.RemoveAll(s => IsBaseOfGoal(s.Reading));
        DropOthersPhones(statements);
        statements.RemoveAll(s => s.Statement.Field.Name == "project.leader" && IsOfDepartment(s.Reading));
        DropWhoFilledIn(statements);
        DropCutNames(statements);
        var primary = statements
            .Where(s => s.Statement.Stance == Stance.Actual)
            .GroupBy(s => (s.Statement.Field, s.Statement.Period))
            .Select(g => g.OrderBy(s => s.Reading.From).ThenBy(s => s.Reading.IsListed ? 0 : 1).First())
            .ToList();
        var counts = primary.Select(p => p.Statement).ToHashSet(ReferenceEqualityComparer.Instance);
        var doubtful = new RoundedProse(tools).Doubtful(readings, primary).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. statements.Select(s => counts.Contains(s.Statement) ? s.Statement with { IsPrimary = true, NeedsReview = s.Statement.NeedsReview || doubtful.Contains(s.Statement) } : s.Statement)];
    }

    /// <summary>Statements of an attachment; the first of each field and year is primary for it.</summary>
    public ImmutableArray<Statement> OfAttachment(IReadOnlyList<Reading> readings, string? kind, string? applicant)
    {
        var seen = new HashSet<(FieldId, Period?)>();
        return
        [
            .. readings
                .Where(r => IsStatement(r, Origin.Attachment) && !IsOfPaper(r) && !standIns.Is(r))
                .Select(r => Build(r, Origin.Attachment, kind, applicant))
                .Select(s => s.Stance == Stance.Actual && seen.Add((s.Field, s.Period)) ? s with { IsPrimary = true } : s),
        ];
    }

    // Running text of an attachment states nothing that is compared; yearly figures need their year.
    private static bool IsStatement(Reading reading, Origin origin) =>
        reading is { Field: { } field, Value: not null } && (!field.Yearly || reading.Period is { Part: "" }) &&
        (origin == Origin.Paper || reading.From is ReadingPlace.Cell or ReadingPlace.Pair);

    // 截止日期 over a list of patents says up to when it was drawn up, and 编号 320483075413243 beside the code of a licence numbers the sheet:
    // what an attachment says of itself is no statement about the applicant or the project.
    private static bool IsOfPaper(Reading reading) => reading switch
    {
        { Field: { Kind: FieldKind.Date } date } => date.Id.Name.StartsWith("project.", StringComparison.Ordinal),
        { Field.Id.Name: "applicant.uscc", Value: TextValue code } => Math.Abs(PrintedText.Squeeze(code.Text).Length - CreditCode.Length) > 1,
        _ => false,
    };

    private Statement Build(Reading reading, Origin origin, string? attachment, string? applicant) => new(
        reading.Field!.Id,
        reading.Field.Yearly ? reading.Period : null,
        origin,
        attachment,
        origin == Origin.Attachment && reading.Field.Yearly ? OfReport(reading, applicant) : stances.Of(reading, applicant),
        false,
        BasisReader.Of(reading, attachment),
        reading.Value!,
        reading.AsPrinted,
        reading.Labels,
        new Provenance(reading.Place, reading.Box, Provenance.TextLayer),
        reading.Confidence,

        // A form says in its heading what it counts in, or means 万元; a report may mean either.
        reading.IsUnitInDoubt || reading.IsMarred || (reading.Value is TextValue { Text.Length: > 0 } written && OddText.Is(reading.Field, written.Text)) || reading.Value is QuantityValue { Quantity: { LacksUnit: true } amount } && (origin == Origin.Attachment || amount.Value >= MoreThanAnybodyHas || reading.Labels.Concat(reading.Around.Take(Captions)).Any(NamesCurrencyAlone)),
        []);

    // One amount nobody has says that the form does not count in what forms without a unit usually do, and so casts doubt on every other.
    private static void DoubtUnits(List<(Reading Reading, Statement Statement)> statements)
    {
        if (!statements.Exists(s => s.Reading.Value is QuantityValue { Quantity: { LacksUnit: true, Value: >= MoreThanAnybodyHas } }))
            return;
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i].Reading.Value is QuantityValue { Quantity.LacksUnit: true })
                statements[i] = statements[i] with { Statement = statements[i].Statement with { NeedsReview = true } };
        }
    }

    // (RMB) says what money it is and not what is counted in.
    private static bool NamesCurrencyAlone(string heading) => PrintedText.Squeeze(heading) is var plain && (plain.Contains("RMB", StringComparison.OrdinalIgnoreCase) || plain.Contains("CNY", StringComparison.OrdinalIgnoreCase));

    // A report speaks of its own company, whatever year it is for; in it 母公司 beside 合并 heads the company's own figures.
    private Stance OfReport(Reading reading, string? applicant) =>
        stances.Of(reading with { Period = null, Labels = reading.Labels.RemoveAll(l => ownColumns.Contains(PrintedText.Squeeze(l))) }, applicant) == Stance.OtherParty ? Stance.OtherParty : Stance.Actual;

    // A count without a year of its own, printed for several years, holds for the last one that is over.
    private void DropFormerYears(List<(Reading Reading, Statement Statement)> statements)
    {
        if (tools.LastYear is not { } last)
            return;
        statements.RemoveAll(s =>
            !s.Reading.Field!.Yearly && !s.Reading.Field.Id.Name.StartsWith("applicant.", StringComparison.Ordinal) && s.Reading.Period is { } period && period.Year < last && !IsOfProject(s.Reading, period) &&
            s.Reading.Field.Kind is FieldKind.Count or FieldKind.Money or FieldKind.Percent);

        // 2023年末 | 申报时（2024年6月）: what is counted as the form is filled in stands for all that was counted before.
        var now = statements.Where(s => s is { Statement.Stance: Stance.Actual, Reading.Field: { Yearly: false, Kind: FieldKind.Count } } && stances.SaysAtFiling(s.Reading)).Select(s => s.Statement.Field).ToHashSet();
        statements.RemoveAll(s => now.Contains(s.Statement.Field) && s.Reading.Period is { } dated && dated.Year <= last && !stances.SaysAtFiling(s.Reading));
        var goals = statements
            .Where(s => s.Reading.Field!.Id.Name.StartsWith("target.", StringComparison.Ordinal) && s.Reading.Period is not null)
            .GroupBy(s => s.Statement.Field)
            .Where(g => g.Select(s => s.Reading.Period).Distinct().Count() > 1);
        foreach (var goal in goals.ToList())
        {
            var final = goal.Max(s => s.Reading.Period!.Value);
            statements.RemoveAll(s => s.Statement.Field == goal.Key && s.Reading.Period is { } period && period < final);
        }
    }

    // The project's money below the card of a past year, on a line of its own: the card has ended.
    private bool IsOfProject(Reading reading, Period period) =>
        reading is { From: ReadingPlace.Pair, Field: { } field } && field.Id.Name.StartsWith("budget.", StringComparison.Ordinal) &&
        !reading.Labels.Any(l => tools.Periods.Meant(l, null) == period);

    // 法定代表人 … 联系电话 in one row is the representative's number; it counts only where no contact's is printed.
    private void DropOthersPhones(List<(Reading Reading, Statement Statement)> statements)
    {
        // 甲方 | 乙方（申报单位） | 丙方: the others' numbers are told from the applicant's already.
        var contact = statements.FirstOrDefault(s => s.Statement is { Field.Name: "contact.name", Stance: Stance.Actual }).Reading;
        foreach (var field in (string[])["contact.phone", "contact.email"])
        {
            var all = statements.Where(s => s.Statement.Stance == Stance.Actual && s.Statement.Field.Name == field).ToList();
            if (all.Count < 2)
                continue;

            // 法定代表人 > 办公电话 beside 项目联系人 > 手机: whose it is stands in the labels.
            if (all.Any(s => IsContacts(s.Reading)) && all.Any(s => IsOthers(s.Reading)))
                statements.RemoveAll(s => s.Statement.Field.Name == field && IsOthers(s.Reading));
            if (contact is null)
                continue;
            var best = all.Where(s => s.Reading.Place == contact.Place).OrderBy(s => Distance(s.Reading, contact)).Select(s => s.Statement).FirstOrDefault();
            if (best is not null)
                statements.RemoveAll(s => s.Statement.Stance == Stance.Actual && s.Statement.Field.Name == field && s.Reading.From == ReadingPlace.Cell && s.Statement.Value != best.Value && s.Reading.Place == contact.Place);
        }
    }

    // 填表人 at the foot of a form that asks for 联系人 as well is another person.
    private void DropWhoFilledIn(List<(Reading Reading, Statement Statement)> statements)
    {
        if (statements.Exists(s => s.Statement.Field.Name == "contact.name" && IsContacts(s.Reading)))
            statements.RemoveAll(s => s.Statement.Field.Name == "contact.name" && !IsContacts(s.Reading) && s.Reading.Labels.Any(l => Holds(l, fillers)));
    }

    // 某某集团股份有限 on the cover, its last word on the next line: the whole name printed elsewhere says that it was cut.
    private void DropCutNames(List<(Reading Reading, Statement Statement)> statements)
    {
        var names = statements.Where(s => s.Reading.Field!.Kind is FieldKind.Name or FieldKind.Text).Select(s => s.Statement.Value.Canonical).ToHashSet(StringComparer.Ordinal);
        statements.RemoveAll(s =>
            s.Reading.Field!.Kind == FieldKind.Name && s.Statement.Value.Canonical is { Length: >= ShortestCut } name &&
            !organisations.Any(o => name.EndsWith(o, StringComparison.Ordinal)) && names.Any(n => n.Length > name.Length && n.StartsWith(name, StringComparison.Ordinal)));

        // Its first line lost: no two names differ by so much at the beginning and by nothing else.
        statements.RemoveAll(s =>
            s.Statement.Value.Canonical is var name && s.Reading.Field!.Kind switch { FieldKind.Name => name.Length >= ShortestCut, FieldKind.Text => name.Length <= LongestRest, _ => false } &&
            names.Any(n => n.Length >= name.Length + ShortestCut && n.EndsWith(name, StringComparison.Ordinal)));
    }

    // 知识产权管理机构 | 知识产权部 | 负责人: who leads a department leads no project.
    private bool IsOfDepartment(Reading reading) =>
        reading.Labels.Length > 1 && heads.Contains(tools.Labels.Parse(reading.Labels[^1]).Core) &&
        reading.Labels[..^1].Select(PrintedText.Squeeze).Any(l => departments.Any(w => l.Contains(w, StringComparison.Ordinal)));

    // 立项前（现状） 65% | 验收时（目标） 90%: where a goal starts from is no goal.
    private bool IsBaseOfGoal(Reading reading)
    {
        if (!reading.Field!.Id.Name.StartsWith("target.", StringComparison.Ordinal))
            return false;
        var clause = PrintedText.Squeeze(reading.Sentence);
        clause = clause[(clause.LastIndexOfAny([',', '，', ';', '；', '。']) + 1)..];
        return reading.Labels.Select(PrintedText.Squeeze).Append(clause).Any(t => bases.Any(w => IsBase(t, w)) || baseOpeners.Any(w => t.StartsWith(w, StringComparison.Ordinal)));
    }

    // 申请量比立项前增长15% says how much more the goal is.
    private static bool IsBase(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !(at > 0 && text[at - 1] is '比' or '较');

    private bool IsContacts(Reading reading) => reading.Labels.Any(l => Holds(l, contacts));

    private bool IsOthers(Reading reading) => !IsContacts(reading) && reading.Labels.Any(l => Holds(l, others));

    private static bool Holds(string label, IEnumerable<string> words)
    {
        var plain = PrintedText.Squeeze(label);
        foreach (var word in words)
        {
            if (plain.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Rows count more than columns: a number belongs to the person it stands beside.
    private static double Distance(Reading a, Reading b) =>
        (a.Box.X < b.Box.X ? 1000 : 0) + (10 * Math.Abs(a.Box.CentreY - b.Box.CentreY)) + Math.Abs(a.Box.X - b.Box.X);
}
