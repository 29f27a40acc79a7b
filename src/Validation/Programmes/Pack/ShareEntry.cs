using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A printed percentage and the amounts it is the quotient of, year by year.</summary>
/// <param name="Share">The field that states the percentage.</param>
/// <param name="Part">What is divided.</param>
/// <param name="Whole">What it is divided by.</param>
internal sealed record ShareEntry(SeedScalar Share, SeedScalar Part, SeedScalar Whole);
