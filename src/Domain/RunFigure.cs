namespace DocPipeline.Domain;

/// <summary>记录数值。A statement of an earlier or a present check that counted for its field, period and origin.</summary>
/// <param name="Field">The field.</param>
/// <param name="Period">The year, or null.</param>
/// <param name="Origin">Form or online record.</param>
/// <param name="Value">In the canonical unit, as in reports.</param>
/// <param name="Text">As printed.</param>
/// <param name="Unit">Printed unit, or null.</param>
public sealed record RunFigure(FieldId Field, Period? Period, Origin Origin, string Value, string Text, string? Unit);
