namespace DocPipeline.Domain;

/// <summary>记录条件。How a criterion stood in a check.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Outcome">How it stood.</param>
public sealed record RunCriterion(string Criterion, Outcome Outcome);
