using DocPipeline.Domain;

namespace DocPipeline.Validation.Judging;

/// <summary>What a criterion comes to under another reading of its clause.</summary>
/// <param name="Reading">That reading and its outcome.</param>
/// <param name="InsteadOf">Name of the reading that decides.</param>
internal sealed record OtherOutcome(ReadingOutcome Reading, string InsteadOf);
