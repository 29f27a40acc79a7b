namespace DocPipeline.Domain;

/// <summary>名单条目。A line of a given list.</summary>
/// <param name="Name">Company name, or null.</param>
/// <param name="Code">统一社会信用代码 or patent number, or null.</param>
/// <param name="Programme">Name of the earlier programme, or null.</param>
/// <param name="Year">Year of it, or null.</param>
public sealed record ListEntry(string? Name, string? Code, string? Programme, int? Year);
