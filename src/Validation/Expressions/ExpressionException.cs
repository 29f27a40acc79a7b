namespace DocPipeline.Validation.Expressions;

/// <summary>A requirement that does not follow the grammar; the loader turns it into a seed error.</summary>
internal sealed class ExpressionException(int column, string expected)
    : Exception(FormattableString.Invariant($"column {column}: {expected}"));
