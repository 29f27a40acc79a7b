namespace DocPipeline.Booklets.Facts;

/// <summary>Field and, for yearly fields, the year.</summary>
/// <param name="Field">Field id.</param>
/// <param name="Year">Four digits, or null.</param>
internal readonly record struct FactKey(string Field, int? Year = null);
