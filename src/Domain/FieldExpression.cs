namespace DocPipeline.Domain;

/// <summary>取值。The form's primary statement of a field; percentages are read as ratios.</summary>
/// <param name="Field">The field.</param>
/// <param name="YearsBack">1 for last year; null where the field has no years or the year comes from <see cref="YearsExpression"/>.</param>
public sealed record FieldExpression(FieldId Field, int? YearsBack) : Expression;
