using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>逻辑组合。Several conditions, of which all or one must hold.</summary>
/// <param name="IsAnd">True for <c>and</c>, false for <c>or</c>.</param>
/// <param name="Arms">At least two.</param>
public sealed record LogicalExpression(bool IsAnd, ImmutableArray<Expression> Arms) : Expression;
