using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;
using DocPipeline.Validation.Wording;

namespace DocPipeline.Validation.Checks;

/// <summary>Printed percentages are the quotient of the printed amounts; nothing else is ever computed from them.</summary>
internal static class RatioCheck
{
    public static void Run(Review review)
    {
        foreach (var share in review.Dossier.Paper)
        {
            if (share is not { NeedsReview: false, Period: not null, Value: QuantityValue { Quantity: var printed } } || !ValueComparison.IsPlausible(printed))
                continue;
            foreach (var relation in review.Dossier.Programme.Vocabulary.Shares)
            {
                if (share.Field == relation.Share)
                    Check(review, share, printed, relation.Part, relation.Whole);
            }
        }
    }

    private static void Check(Review review, Statement share, Quantity printed, FieldId partField, FieldId wholeField)
    {
        if (!review.TryPaper(partField, share.Period, out var part) || part.Value is not QuantityValue { Quantity: var a }
            || !review.TryPaper(wholeField, share.Period, out var whole) || whole.Value is not QuantityValue { Quantity: var b }
            || ShareRelation.PercentOf(a, b) is not { } quotient || quotient.Overlaps(printed.Interval))
            return;
        var exact = a.Value / b.Value * 100;
        var arithmetic =
            $"{review.Title(partField, share.Period)} {review.Values.WithPlace(part)} ÷ {review.Title(wholeField, share.Period)} "
            + $"{review.Values.WithPlace(whole)} = {ValueText.Number(exact, 2, 4)}%";
        var message = review.Phrases.Say(
            "internal-inconsistency.ratio", review.Title(share.Field, share.Period), review.Values.WithPlace(share), arithmetic,
            review.Phrases.Say("percentage-points", ValueText.Number(Math.Abs(printed.Value - exact), 0, 4)));
        review.Findings.Add(Code.InternalInconsistency, new Notice(message)
        {
            Field = share.Field,
            Period = share.Period,
            Statements = [share, part, whole],
            Arithmetic = [arithmetic],
        });
    }
}
