using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 主营业务收入 is most of 销售收入 and need not be all of it. Where a form states no other, it is what the applicant means, and a person has
// to look, unless a sentence or the audit report states the same amount for the whole.
internal sealed class StandIns(ReadingTools tools)
{
    public bool Is(Reading reading) => Is(reading.Field!.Id, reading.Labels);

    /// <summary>Takes those out whose field has a place of its own, or a sentence that says otherwise for the year.</summary>
    public void DropSpare(List<(Reading Reading, Statement Statement)> statements)
    {
        var own = statements.Where(s => s.Statement.Stance == Stance.Actual && !Is(s.Reading)).ToList();
        statements.RemoveAll(s => Is(s.Reading) && own.Exists(o => o.Statement.Field == s.Statement.Field &&
            (o.Reading.From != ReadingPlace.Prose || (o.Statement.Period == s.Statement.Period && !IsSame(o.Statement, s.Statement)))));
    }

    /// <summary>The statements of a whole booklet, or of a record, with those marked for review that nothing bears out.</summary>
    public IEnumerable<Statement> Doubt(IReadOnlyList<Statement> statements) =>
        statements.Select(s => s.Origin == Origin.Paper && Is(s.Field, s.Labels) && !statements.Any(a => BearsOut(a, s)) ? s with { NeedsReview = true } : s);

    /// <summary>The statements of a record without those whose field has one of its own.</summary>
    public IEnumerable<Statement> Sift(IReadOnlyList<Statement> statements) =>
        statements.Where(s => !Is(s.Field, s.Labels) || !statements.Any(o => o.Field == s.Field && !Is(o.Field, o.Labels)));

    private bool BearsOut(Statement whole, Statement statement) =>
        whole is { Origin: not Origin.Online, Stance: Stance.Actual, NeedsReview: false } && !Is(whole.Field, whole.Labels) &&
        whole.Field == statement.Field && whole.Period == statement.Period && IsSame(whole, statement);

    private static bool IsSame(Statement one, Statement other) =>
        one.Value is QuantityValue { Quantity: var a } && other.Value is QuantityValue { Quantity: var b } && a.Interval.Overlaps(b.Interval);

    private bool Is(FieldId field, ImmutableArray<string> labels) => labels.Any(l => tools.Labels.IsStandIn(field, l));
}
