namespace DocPipeline.Domain;

/// <summary>条件变化。A criterion that stands differently in two checks.</summary>
/// <param name="Criterion">Its id.</param>
/// <param name="Before">How it stood; null where the pack did not have it.</param>
/// <param name="After">How it stands; null where the pack no longer has it.</param>
public sealed record CriterionChange(string Criterion, Outcome? Before, Outcome? After);
