namespace DocPipeline.Store.Tasks;

/// <summary>A page a reading child died over, by content.</summary>
/// <param name="Sha256">The file's digest.</param>
/// <param name="Part">What was asked of the child.</param>
/// <param name="Page">1-based; 0 before the first page.</param>
public sealed record DeadPage(string Sha256, string Part, long Page);
