using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation.Checks;

/// <summary>元 typed for 万元 or the other way round: a jump of about 10⁴ from one year to the next, or against the audit report.</summary>
internal static class UnitCheck
{
    // Between 10^3.3 and 10^4.7: no business grows so, and a slip of 10⁴ on figures that also changed stays inside.
    private const decimal Least = 2000;
    private const decimal Most = 50000;

    public static void Run(Review review)
    {
        foreach (var statement in review.Dossier.Paper)
        {
            if (statement is not { NeedsReview: false, Period: { } period, Value: QuantityValue { Quantity: var quantity } }
                || !ValueComparison.IsPlausible(quantity) || review.Dossier.FieldOf(statement.Field).Kind != FieldKind.Money)
                continue;
            if (review.TryPaper(statement.Field, new Period(period.Year - 1, period.Part), out var before) && Jumps(quantity, before))
                Report(review, statement, before);
            foreach (var audited in review.Dossier.FromAttachments(statement.Field, period).Where(s => s.Attachment == AttachmentNames.AuditReport))
            {
                if (!audited.NeedsReview && Jumps(quantity, audited))
                    Report(review, statement, audited);
            }
        }
    }

    private static bool Jumps(Quantity quantity, Statement other)
    {
        if (other.Value is not QuantityValue { Quantity: var against } || !ValueComparison.IsPlausible(against) || quantity.Value < 1 || against.Value < 1)
            return false;
        var ratio = Math.Max(quantity.Value, against.Value) / Math.Min(quantity.Value, against.Value);
        return ratio is > Least and < Most;
    }

    private static void Report(Review review, Statement statement, Statement other)
    {
        var message = review.Phrases.Say(
            "unit-suspect", review.Title(statement.Field, statement.Period), review.Values.WithPlace(statement), review.Title(other.Field, other.Period), review.Values.WithPlace(other));
        review.Findings.Add(Code.UnitSuspect, new Notice(message)
        {
            Field = statement.Field,
            Period = statement.Period,
            Statements = [statement, other],
            Arithmetic = [Quotient(review, statement, other)],
        });
    }

    // How many times one is the other: their difference would say nothing.
    private static string Quotient(Review review, Statement statement, Statement other)
    {
        var (a, b) = (((QuantityValue)statement.Value).Quantity.Value, ((QuantityValue)other.Value).Quantity.Value);
        var (larger, smaller) = (Math.Max(a, b), Math.Min(a, b));
        return review.Phrases.Say("unit-suspect.times", ValueText.Number(larger, 0, 2), ValueText.Number(smaller, 0, 2), ValueText.Number(larger / smaller, 0));
    }
}
