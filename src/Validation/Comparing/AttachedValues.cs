using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>Chooses of what was read in attachments what is a statement of a field of the form.</summary>
internal static class AttachedValues
{
    // One attachment that states more different values of one field and year is a list, and its rows are not the form's field.
    private const int MostValues = 3;

    public static ImmutableArray<AttachedValue> Of(Review review)
    {
        var used = review.Findings.All.SelectMany(f => f.Statements).ToHashSet<Statement>(ReferenceEqualityComparer.Instance);
        var values = ImmutableArray.CreateBuilder<AttachedValue>();
        var stated = review.Dossier.Evidence.Statements.Where(s => s.Origin == Origin.Attachment && (used.Contains(s) || IsStatement(review.Dossier, s)));
        foreach (var group in stated.GroupBy(s => $"{Dossier.KeyOf(s.Field, s.Period)}|{s.Attachment}"))
            values.AddRange(Choose(review.Dossier, [.. group], used));
        return values.ToImmutable();
    }

    private static IEnumerable<AttachedValue> Choose(Dossier dossier, List<Statement> statements, HashSet<Statement> used)
    {
        var values = statements
            .GroupBy(s => s.Value.Canonical, StringComparer.Ordinal)
            .Select(same => new AttachedValue(same.FirstOrDefault(used.Contains) ?? same.First(), same.Count(), Differs(dossier, same.First())))
            .ToList();

        // Group and parent company, the report and its notes: where one of them is the form's, the others are about something else.
        var isList = values.Count > MostValues;
        var agrees = values.Exists(v => !v.Differs);
        return values.Where(v => used.Contains(v.Statement) || (!isList && !(v.Differs && agrees)));
    }

    private static bool IsStatement(Dossier dossier, Statement statement)
    {
        if (statement.IsByPerson)
            return true;
        return statement.Stance == Stance.Actual && statement.Value switch
        {
            // A bare number in a list is a year, a number of a certificate or of an invoice far more often than a count.
            QuantityValue { Quantity: var quantity } => quantity.UnitFrom != UnitSource.Default && ValueComparison.IsPlausible(quantity),
            TextValue text => !TextForm.OneHoldsOther(text.Text, dossier.Programme.Title),
            _ => true,
        };
    }

    private static bool Differs(Dossier dossier, Statement statement) =>
        dossier.FindPaper(statement.Field, statement.Period) is { } paper
        && dossier.FindField(statement.Field) is { } field
        && dossier.Comparison.Compare(field, paper, statement) == Agreement.Differs
        && !(paper.Value is TextValue a && statement.Value is TextValue b && TextForm.OneHoldsOther(a.Text, b.Text));
}
