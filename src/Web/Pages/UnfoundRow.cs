using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Web.Pages;

/// <summary>未找到项。A field, and its year where one is known, that no figure of the form was found for.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">The year somewhere else states it for; null where it has none, or the person is to say which.</param>
/// <param name="Online">What the online record states, or null.</param>
internal sealed record UnfoundRow(Field Field, string? Period, string? Online)
{
    /// <summary>In the dictionary's order: what the record or an attachment states and the form does not, and what nothing states. A field of years can always have one more.</summary>
    public static ImmutableArray<UnfoundRow> AllOf(ImmutableArray<Field> fields, ImmutableArray<ReportedFigure> figures)
    {
        ILookup<string, ReportedFigure> stated = figures.Where(figure => figure.IsActual).ToLookup(figure => figure.Field, StringComparer.Ordinal);
        return [.. fields.SelectMany(field => Of(field, [.. stated[field.Id.Name]]))];
    }

    private static IEnumerable<UnfoundRow> Of(Field field, ImmutableArray<ReportedFigure> stated)
    {
        HashSet<string> onForm = [.. stated.Where(figure => figure.IsOnForm).Select(figure => figure.Period ?? "")];
        foreach (IGrouping<string, ReportedFigure> elsewhere in stated.GroupBy(figure => figure.Period ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!onForm.Contains(elsewhere.Key))
                yield return new UnfoundRow(field, elsewhere.Key.Length > 0 ? elsewhere.Key : null, elsewhere.FirstOrDefault(figure => figure.IsOnline)?.Text);
        }

        if (field.Yearly || stated.IsEmpty)
            yield return new UnfoundRow(field, null, null);
    }
}
