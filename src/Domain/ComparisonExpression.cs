namespace DocPipeline.Domain;

/// <summary>比较。Two amounts held against each other.</summary>
/// <param name="Operator">One of <c>&gt;= &lt;= &gt; &lt; =</c>.</param>
/// <param name="Left">The amount.</param>
/// <param name="Right">What it is held against.</param>
public sealed record ComparisonExpression(string Operator, Expression Left, Expression Right) : Expression;
