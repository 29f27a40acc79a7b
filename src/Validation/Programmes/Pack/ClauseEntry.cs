namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>The clause a criterion rests on.</summary>
/// <param name="Document">The guideline, where it is not the pack's own.</param>
/// <param name="Article">Number, and subject where a number stands twice.</param>
/// <param name="Says">What it asks for, in our words.</param>
internal sealed record ClauseEntry(string? Document, string Article, string Says);
