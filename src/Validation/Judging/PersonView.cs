using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Judging;

/// <summary>Collects what bears on a criterion that a person judges.</summary>
internal static class PersonView
{
    public static CriterionResult Collect(Review review, PersonCriterion criterion)
    {
        ImmutableArray<Statement> statements = [.. criterion.Fields.SelectMany(f => review.Dossier.Paper.Where(s => s.Field == f))];
        var lines = new List<string> { review.Phrases.Say("explain.person", criterion.Clause.Says) };
        lines.AddRange(statements.Select(s => $"{review.Title(s.Field, s.Period)}：{review.Values.WithPlace(s)}"));
        foreach (var kind in criterion.Attachments)
        {
            var pages = review.Dossier.AttachmentsOf(kind).SelectMany(a => a.Pages).ToList();
            lines.Add(pages.Count == 0
                ? review.Phrases.Say("explain.person.absent", review.Values.TitleOf(kind))
                : review.Phrases.Say("explain.person.attachment", review.Values.TitleOf(kind), review.Values.PageNames(pages)));
        }

        lines.AddRange(Hints(review, statements));
        ReportOutsideList(review, criterion, statements);
        return new CriterionResult(
            criterion.Id, criterion.Clause, false, Outcome.Person, true, null, null, null, null, statements, null, [], string.Join('\n', lines));
    }

    // Losses and falling sales are worth a look, no more.
    private static IEnumerable<string> Hints(Review review, ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Value is not QuantityValue { Quantity: var quantity })
                continue;
            if (quantity.Value < 0)
                yield return review.Phrases.Say("hint.loss", review.Title(statement.Field, statement.Period), review.Values.WithPlace(statement));
            if (statement.Field == FieldNames.Sales && statement.Period is { } year
                && review.Dossier.PaperQuantity(FieldNames.Sales, new Period(year.Year - 1)) is { } before && quantity.Value < before.Value)
                yield return review.Phrases.Say("hint.falling", year.ToString(), review.Values.Of(statement));
        }
    }

    private static void ReportOutsideList(Review review, PersonCriterion criterion, ImmutableArray<Statement> statements)
    {
        if (criterion.Listed.IsEmpty || statements is not [{ NeedsReview: false, Value: TextValue value } statement, ..])
            return;
        var form = TextForm.Of(value.Text);
        if (criterion.Listed.Any(w => form.Contains(TextForm.Of(w), StringComparison.OrdinalIgnoreCase)))
            return;
        var message = review.Phrases.Say("field-outside-list", review.Title(statement.Field, null), review.Values.WithPlace(statement),
            string.Join(review.Phrases.Say("list.comma"), criterion.Listed));
        review.Findings.Add(Code.FieldOutsideList, new Notice(message)
        {
            Field = statement.Field,
            Criterion = criterion.Id,
            Statements = [statement],
            Clause = criterion.Clause.Article,
        });
    }
}
