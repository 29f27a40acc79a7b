using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>When submissions close; no offset means Asia/Shanghai, a bare date lasts to its end.</summary>
/// <param name="Online">District's online review and submission.</param>
/// <param name="Paper">Paper at the district.</param>
internal sealed record DeadlinesEntry(SeedScalar? Online, SeedScalar? Paper);
