namespace DocPipeline.Domain;

/// <summary>申报条件。One condition of the guideline.</summary>
/// <param name="Id">Stable name: <c>rd-share</c>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
public sealed record Criterion(string Id, string Title, Clause Clause);
