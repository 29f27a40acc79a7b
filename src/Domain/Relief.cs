using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>免除或减半。A title or award that lifts or halves a condition where it is needed and proven.</summary>
/// <param name="Holds">The flag by which the form claims it.</param>
/// <param name="ProvenBy">Kind of attachment that proves it.</param>
/// <param name="Issuers">One of them must have issued it; empty where anybody may.</param>
/// <param name="Titles">One of them must stand in it.</param>
/// <param name="NotTitles">Titles that look like it and do not prove it.</param>
/// <param name="WithinMonths">How old it may be on the reference date, or null.</param>
/// <param name="Readings">What halving does: the first decides, the others are shown.</param>
public sealed record Relief(
    FieldId Holds,
    string ProvenBy,
    ImmutableArray<string> Issuers,
    ImmutableArray<string> Titles,
    ImmutableArray<string> NotTitles,
    int? WithinMonths,
    ImmutableArray<OtherReading> Readings);
