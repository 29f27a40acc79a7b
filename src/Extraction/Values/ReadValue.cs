using DocPipeline.Domain;

namespace DocPipeline.Extraction.Values;

/// <summary>A value read from a text, and which characters state it.</summary>
/// <param name="Value">What is stated; null where the place says that there is nothing.</param>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
internal readonly record struct ReadValue(FieldValue? Value, int Start, int Length);
