namespace DocPipeline.Domain;

/// <summary>输入变化。Something that two checks were made from differently.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Before">Then, or null.</param>
/// <param name="After">Now, or null.</param>
public sealed record InputChange(RunInputKind Kind, string? Before, string? After);
