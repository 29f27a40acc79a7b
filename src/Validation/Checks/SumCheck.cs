using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>The form's totals are the sums of its parts, within what rounding can explain; counts exactly.</summary>
internal static class SumCheck
{
    public static void Run(Review review)
    {
        foreach (var relation in review.Dossier.Programme.Vocabulary.Sums)
        {
            foreach (var total in review.Dossier.Paper.Where(s => s.Field == relation.Total))
                Check(review, total, relation.Parts);
        }
    }

    private static void Check(Review review, Statement total, ImmutableArray<FieldId> parts)
    {
        if (!review.TryPaper(total.Field, total.Period, out var whole) || whole.Value is not QuantityValue { Quantity: var stated })
            return;
        var found = new List<Statement>();
        foreach (var part in parts)
        {
            if (review.TryPaper(part, total.Period, out var statement) && statement.Value is QuantityValue)
                found.Add(statement);
        }

        var kind = review.Dossier.FieldOf(total.Field).Kind;
        var sum = new Interval(0, 0);
        foreach (var part in found)
            sum = sum.Plus(ValueComparison.RangeOf(kind, ((QuantityValue)part.Value).Quantity));

        // Parts nobody found cannot be negative: what was found must not exceed the total.
        var target = ValueComparison.RangeOf(kind, stated);
        var wrong = found.Count == parts.Length ? !sum.Overlaps(target) : found.Count > 0 && sum.Low >= target.High && sum.Low > target.Low;
        if (wrong)
            Report(review, whole, stated, found, found.Count == parts.Length);
    }

    private static void Report(Review review, Statement whole, Quantity stated, List<Statement> parts, bool complete)
    {
        var field = review.Dossier.FieldOf(whole.Field);
        var sum = stated with
        {
            Value = parts.Sum(p => ((QuantityValue)p.Value).Quantity.Value),
            Decimals = parts.Max(p => ((QuantityValue)p.Value).Quantity.Decimals),
        };
        var terms = string.Join(" + ", parts.Select(p => $"{review.Title(p.Field, p.Period)} {review.Values.WithPlace(p)}"));
        var computed = Wording.ValueText.Of(field, sum);
        var message = review.Phrases.Say(
            complete ? "internal-inconsistency.sum" : "internal-inconsistency.parts", review.Title(whole.Field, whole.Period), review.Values.WithPlace(whole),
            terms, computed, Wording.ValueText.Difference(field, stated, sum));
        review.Findings.Add(Code.InternalInconsistency, new Notice(message)
        {
            Field = whole.Field,
            Period = whole.Period,
            Statements = [whole, .. parts],
            Arithmetic = [$"{terms} = {computed} ≠ {review.Values.Of(whole)}"],
        });
    }
}
