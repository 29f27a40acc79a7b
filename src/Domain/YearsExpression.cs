namespace DocPipeline.Domain;

/// <summary>多年取值。An amount taken over the last years before the call.</summary>
/// <param name="Fold">How the years come together.</param>
/// <param name="Years">How many.</param>
/// <param name="Body">The amount of one year.</param>
public sealed record YearsExpression(YearFold Fold, int Years, Expression Body) : Expression;
