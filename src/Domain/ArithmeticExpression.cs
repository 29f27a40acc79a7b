namespace DocPipeline.Domain;

/// <summary>四则运算。Two amounts put together.</summary>
/// <param name="Operator">One of <c>+ - * /</c>.</param>
/// <param name="Left">First amount.</param>
/// <param name="Right">Second amount.</param>
public sealed record ArithmeticExpression(char Operator, Expression Left, Expression Right) : Expression;
