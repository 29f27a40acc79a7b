using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>Which condition of the guideline an attachment is the proof of.</summary>
internal static class AskedAttachments
{
    /// <summary>The article of the first criterion that asks for it or is lifted by it, or null where none does.</summary>
    public static string? ClauseOf(Programme programme, string kind) =>
        programme.Criteria.OfType<ThresholdCriterion>().FirstOrDefault(c => Asks(c.Require, kind) || c.Exemptions.Append(c.Halving).Any(r => r?.ProvenBy == kind))?.Clause.Article
        ?? (programme.FindAttachment(kind) is { Basis: not "practice" and var article } ? article : null);

    private static bool Asks(Expression expression, string kind) => expression switch
    {
        AttachedExpression attached => attached.Kind == kind,
        LogicalExpression logical => logical.Arms.Any(a => Asks(a, kind)),
        NotExpression not => Asks(not.Inner, kind),
        _ => false,
    };
}
