namespace DocPipeline.Domain;

/// <summary>常数。A number of a requirement.</summary>
/// <param name="Value">In the canonical unit; a percentage as a ratio (3.5 % is 0.035).</param>
/// <param name="Unit">Canonical unit; <c>ratio</c> for percentages; empty for a bare number.</param>
public sealed record ConstantExpression(decimal Value, string Unit) : Expression;
