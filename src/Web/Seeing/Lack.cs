namespace DocPipeline.Web.Seeing;

/// <summary>缺失项。Something that is not there.</summary>
/// <param name="What">What it is, and how to get it where that is known.</param>
/// <param name="IsEssential">True where no work can be done without it.</param>
public sealed record Lack(string What, bool IsEssential);
