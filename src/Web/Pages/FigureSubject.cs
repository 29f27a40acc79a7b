using DocPipeline.Domain;

namespace DocPipeline.Web.Pages;

/// <summary>所填数值。What the form of a figure is about: one that was read, or a field none was found for.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">Its year, or null.</param>
/// <param name="Read">What was read; null where none was found.</param>
internal sealed record FigureSubject(Field Field, string? Period, ReportedFigure? Read)
{
    /// <summary>True where the person is to say which year it is.</summary>
    public bool LacksYear => Field.Yearly && Period is null;

    public bool TakesUnit => Field.Kind is FieldKind.Money or FieldKind.Count or FieldKind.Percent;

    /// <summary>True where a missing unit would be guessed at: 元 or 万元.</summary>
    public bool NeedsUnit => Field.Kind == FieldKind.Money;
}
