using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A title or award that lifts or halves a condition.</summary>
/// <param name="Holds">The flag by which the form claims it.</param>
/// <param name="ProvenBy">The attachment that proves it.</param>
/// <param name="Issuers">Who must have issued it; empty where anybody may.</param>
/// <param name="Titles">One of them must stand in it.</param>
/// <param name="NotTitles">Titles that look like it and do not prove it.</param>
/// <param name="WithinMonths">How old it may be on the reference date.</param>
/// <param name="OtherReadings">Other readings of what halving does.</param>
internal sealed record ReliefEntry(
    SeedScalar Holds,
    SeedScalar ProvenBy,
    ImmutableArray<string> Issuers,
    ImmutableArray<string> Titles,
    ImmutableArray<string> NotTitles,
    int? WithinMonths,
    ImmutableArray<ReadingEntry> OtherReadings);
