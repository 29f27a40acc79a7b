using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>The form is filled in as its own instructions ask: nothing left blank that may not be, no more decimals than allowed.</summary>
internal static class FillingCheck
{
    public static void Run(Review review)
    {
        foreach (var rule in review.Dossier.Programme.FillingRules)
        {
            foreach (var field in rule.Filled)
                DemandFilled(review, rule, field);
            if (rule.MostDecimals is { } most)
                DemandDecimals(review, rule, most);
        }
    }

    private static void DemandFilled(Review review, FillingRule rule, FieldId field)
    {
        var dossier = review.Dossier;
        if (!dossier.FormIsReadable || dossier.Actual.Any(s => s.Field == field) || dossier.Evidence.Declined.Contains(field) || dossier.Evidence.Undated.Contains(field))
            return;
        var message = review.Phrases.Say(dossier.FormIsScanned ? "filling-rule.unread" : "filling-rule.blank", review.Title(field, null), rule.Clause.Says);
        review.Findings.Add(Code.FillingRule, new Notice(message) { Field = field, Clause = rule.Clause.Article });
    }

    private static void DemandDecimals(Review review, FillingRule rule, int most)
    {
        foreach (var statement in review.Dossier.Paper)
        {
            if (statement is not { NeedsReview: false, Value: QuantityValue { Quantity: var quantity } } || quantity.Decimals <= most)
                continue;
            var message = review.Phrases.Say(
                "filling-rule.decimals", review.Title(statement.Field, statement.Period), review.Values.WithPlace(statement), quantity.Decimals, rule.Clause.Says);
            review.Findings.Add(Code.FillingRule, new Notice(message)
            {
                Field = statement.Field,
                Period = statement.Period,
                Statements = [statement],
                Clause = rule.Clause.Article,
            });
        }
    }
}
