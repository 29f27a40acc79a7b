using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>Names the other readings of a doubtful figure, or says that it could not be read.</summary>
internal static class Doubt
{
    public static string Of(Review review, Statement statement)
    {
        if (statement.Alternatives.IsEmpty)
            return review.Phrases.Say(statement is { Origin: Origin.Paper, Provenance.Reader: Provenance.TextLayer } ? "doubt.sentence" : "doubt.unread");
        var field = review.Dossier.FieldOf(statement.Field);
        var others = statement.Alternatives.Select(a => review.Values.Of(field, a.Value)).Distinct();
        return review.Phrases.Say("doubt.others", string.Join(review.Phrases.Say("list.or"), others));
    }
}
