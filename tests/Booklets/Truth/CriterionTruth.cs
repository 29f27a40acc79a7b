namespace DocPipeline.Booklets.Truth;

/// <summary>The right outcome of a criterion; several right ones are separated by a bar.</summary>
internal sealed record CriterionTruth(string Id, string Outcome);
