using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>A requirement with every threshold halved.</summary>
internal static class Halved
{
    public static Expression Of(Expression requirement) => requirement switch
    {
        LogicalExpression logical => logical with { Arms = [.. logical.Arms.Select(Of)] },
        NotExpression not => new NotExpression(Of(not.Inner)),
        ComparisonExpression { Right: ConstantExpression threshold } comparison =>
            comparison with { Right = threshold with { Value = threshold.Value / 2 } },
        _ => requirement,
    };
}
