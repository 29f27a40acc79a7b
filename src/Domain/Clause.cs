namespace DocPipeline.Domain;

/// <summary>条款出处。The clause a criterion or finding rests on.</summary>
/// <param name="Document">Short name or number of the guideline.</param>
/// <param name="Article">Number and, where a number stands twice, subject: 五（三）申报方式.</param>
/// <param name="Says">What it asks for, in our words.</param>
public sealed record Clause(string Document, string Article, string Says);
