using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>A programme pack as written in programme.yaml.</summary>
/// <param name="Id">Same as the folder's name.</param>
/// <param name="Title">Chinese title of the programme.</param>
/// <param name="Guideline">Short name of the guideline; clauses cite it.</param>
/// <param name="InForce">When the guideline applies.</param>
/// <param name="LastCheckedOn">The day somebody last compared this pack with the guideline.</param>
/// <param name="CallYear">Year of the call; "last year" is the year before.</param>
/// <param name="City">The city the applicant must be registered in, without 市.</param>
/// <param name="Districts">One list per district: its name, then other spellings.</param>
/// <param name="Fields">Fields of this programme beside those of the dictionary.</param>
/// <param name="Aliases">Further labels for fields of the dictionary.</param>
/// <param name="Sums">Totals of this form and their parts, beside those of the dictionary.</param>
/// <param name="Shares">Percentages of this form and what they are quotients of.</param>
/// <param name="Inclusions">Totals of this form and what stands below them as 其中.</param>
/// <param name="FillingRules">What the instructions of the form ask of the way it is filled in.</param>
/// <param name="Criteria">Every condition, in the guideline's order.</param>
/// <param name="Attachments">Every kind of attachment.</param>
/// <param name="Deadlines">When submissions close.</param>
/// <param name="TermYears">How long a project lasts.</param>
/// <param name="GrantCap">City and district grant together, with unit: 100万元.</param>
/// <param name="CityShares">The city's share of the grant per district; default for every other.</param>
/// <param name="Quotas">Recommendations per district; default for every other.</param>
/// <param name="Recommenders">Who must have signed the recommendation: one list of spellings a body.</param>
/// <param name="EarlierProgrammes">Programmes a holder of which may not apply.</param>
/// <param name="Coverage">Every sentence of the guideline, in our words, and who answers it.</param>
internal sealed record PackFile(
    SeedScalar Id,
    string Title,
    string Guideline,
    InForceEntry InForce,
    string LastCheckedOn,
    int CallYear,
    string City,
    ImmutableArray<ImmutableArray<string>> Districts,
    ImmutableArray<Field> Fields,
    ImmutableArray<AliasEntry> Aliases,
    ImmutableArray<SumEntry> Sums,
    ImmutableArray<ShareEntry> Shares,
    ImmutableArray<InclusionEntry> Inclusions,
    ImmutableArray<FillingEntry> FillingRules,
    ImmutableArray<CriterionEntry> Criteria,
    ImmutableArray<AttachmentEntry> Attachments,
    DeadlinesEntry? Deadlines,
    int? TermYears,
    SeedScalar? GrantCap,
    ImmutableArray<CityShare> CityShares,
    ImmutableArray<DistrictQuota> Quotas,
    ImmutableArray<ImmutableArray<string>> Recommenders,
    ImmutableArray<string> EarlierProgrammes,
    ImmutableArray<CoverageRow> Coverage);
