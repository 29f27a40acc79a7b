namespace DocPipeline.Domain;

/// <summary>另一读法的判定。How a criterion stands under another reading of its clause.</summary>
/// <param name="Reading">Id of the reading: <c>every-year</c>.</param>
/// <param name="Title">Its name, for people.</param>
/// <param name="Outcome">How it would then stand.</param>
public sealed record ReadingOutcome(string Reading, string Title, Outcome Outcome);
