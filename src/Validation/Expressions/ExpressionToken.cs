namespace DocPipeline.Validation.Expressions;

/// <summary>A word, number or sign of a requirement.</summary>
/// <param name="Kind"><c>w</c> word, <c>n</c> number, <c>u</c> unit, <c>s</c> sign, <c>$</c> end.</param>
/// <param name="Text">As written.</param>
/// <param name="Column">1-based.</param>
internal sealed record ExpressionToken(char Kind, string Text, int Column);
