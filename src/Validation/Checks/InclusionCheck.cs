using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation.Checks;

/// <summary>What stands below a total as 其中 does not exceed it, rounding considered.</summary>
internal static class InclusionCheck
{
    public static void Run(Review review)
    {
        foreach (var relation in review.Dossier.Programme.Vocabulary.Inclusions)
        {
            foreach (var whole in review.Dossier.Paper.Where(s => s.Field == relation.Whole))
            {
                foreach (var part in relation.Parts)
                    Check(review, whole, part);
            }
        }
    }

    private static void Check(Review review, Statement total, FieldId partField)
    {
        if (!review.TryPaper(total.Field, total.Period, out var whole) || whole.Value is not QuantityValue { Quantity: var all }
            || !review.TryPaper(partField, total.Period, out var part) || part.Value is not QuantityValue { Quantity: var some })
            return;
        var field = review.Dossier.FieldOf(whole.Field);
        if (ValueComparison.RangeOf(field.Kind, some).Low <= ValueComparison.RangeOf(field.Kind, all).High)
            return;
        var (partTitle, wholeTitle) = (review.Title(partField, part.Period), review.Title(whole.Field, whole.Period));
        var message = review.Phrases.Say(
            "internal-inconsistency.inclusion", partTitle, review.Values.WithPlace(part), wholeTitle, review.Values.WithPlace(whole),
            ValueText.Difference(field, some, all));
        review.Findings.Add(Code.InternalInconsistency, new Notice(message)
        {
            Field = part.Field,
            Period = part.Period,
            Statements = [part, whole],
            Arithmetic = [$"{partTitle} {review.Values.Of(part)} > {wholeTitle} {review.Values.Of(whole)}"],
        });
    }
}
