namespace DocPipeline.Domain;

/// <summary>否定。A condition that must not hold.</summary>
/// <param name="Inner">The condition.</param>
public sealed record NotExpression(Expression Inner) : Expression;
