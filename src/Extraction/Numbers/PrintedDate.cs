using DocPipeline.Domain;

namespace DocPipeline.Extraction.Numbers;

/// <summary>A date in a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Value">The date and how finely it is stated.</param>
internal readonly record struct PrintedDate(int Start, int Length, DateValue Value);
