using DocPipeline.Domain;
using DocPipeline.Validation.Comparing;

namespace DocPipeline.Validation.Checks;

/// <summary>Names the other readings of a doubtful figure, or says that it could not be read.</summary>
internal static class Doubt
{
    public static string Of(Review review, Statement statement)
    {
        if (statement.Alternatives.IsEmpty)
            return Reason(review, statement);
        var field = review.Dossier.FieldOf(statement.Field);
        var others = statement.Alternatives.Select(a => review.Values.Of(field, a.Value)).Distinct();
        return review.Phrases.Say("doubt.others", string.Join(review.Phrases.Say("list.or"), others));
    }

    // Characters of a text layer are certain; what they mean may not be.
    private static string Reason(Review review, Statement statement)
    {
        if (statement is not { Origin: Origin.Paper, Provenance.Reader: Provenance.TextLayer })
            return review.Phrases.Say("doubt.unread");
        if (statement.Value is QuantityValue { Quantity.LacksUnit: true })
            return review.Phrases.Say("doubt.unit");
        var narrower = review.Dossier.FieldOf(statement.Field).StandIns;
        return statement.Labels.LastOrDefault(l => narrower.Any(n => TextForm.Of(l).Contains(n, StringComparison.Ordinal))) is { } label
            ? review.Phrases.Say("doubt.narrower", label.Trim())
            : review.Phrases.Say("doubt.sentence");
    }
}
