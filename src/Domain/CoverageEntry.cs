namespace DocPipeline.Domain;

/// <summary>条款覆盖。A sentence of the guideline in our words, and who answers it.</summary>
/// <param name="Article">Clause.</param>
/// <param name="Says">The sentence, in our words.</param>
/// <param name="By"><c>rule</c>, <c>person</c> or <c>information</c>.</param>
/// <param name="Criterion">The criterion that answers it, or null.</param>
/// <param name="Check">The code of the check that answers it where no criterion does, or null.</param>
public sealed record CoverageEntry(string Article, string Says, string By, string? Criterion, string? Check = null);
