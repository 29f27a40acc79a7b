using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>重复使用的专利。A patent that stands in the lists of several applicants.</summary>
/// <param name="Number">Application number without check digit.</param>
/// <param name="Submissions">The other applicants' submissions.</param>
public sealed record SharedPatent(long Number, ImmutableArray<string> Submissions);
