namespace DocPipeline.Booklets.Ink;

/// <summary>What was printed for a fact, and what it therefore states.</summary>
/// <param name="Text">On the page.</param>
/// <param name="Value">Canonical value of what is printed, rounding included.</param>
/// <param name="Unit">Canonical unit, or empty.</param>
/// <param name="PrintedUnit">Unit that holds for it on the page, or empty.</param>
internal sealed record Printed(string Text, string Value, string Unit, string PrintedUnit);
