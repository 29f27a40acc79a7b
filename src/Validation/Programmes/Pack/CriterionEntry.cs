using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A condition: exactly one of require, person and check says how it is judged.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Clause">Where it comes from.</param>
/// <param name="Require">What must hold; docs/packs.md describes how it is written.</param>
/// <param name="Reading">Name of the reading of the clause that decides.</param>
/// <param name="OtherReadings">Other readings of the clause; shown, never deciding.</param>
/// <param name="ExemptIf">Titles, any one of which lifts the condition where it is needed and proven.</param>
/// <param name="HalvedIf">What halves the thresholds where it is needed and proven.</param>
/// <param name="Person">What a person is shown who judges it.</param>
/// <param name="Check">Name of the check that answers it.</param>
internal sealed record CriterionEntry(
    SeedScalar Id,
    string Title,
    ClauseEntry Clause,
    SeedScalar? Require,
    string? Reading,
    ImmutableArray<ReadingEntry> OtherReadings,
    ImmutableArray<ReliefEntry> ExemptIf,
    ReliefEntry? HalvedIf,
    PersonEntry? Person,
    [property: AllowedValues("registration", "credit", "no-repeat", "term", "grant-cap", "consistency", "binding-order", "online-deadline", "paper-deadline", "quota", "recommendation")]
    SeedScalar? Check);
