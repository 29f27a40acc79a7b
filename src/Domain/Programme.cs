using System.Collections.Immutable;

namespace DocPipeline.Domain;

/// <summary>申报专项。A grant programme as its pack states it.</summary>
/// <param name="Id">Folder name and id: <c>cz-hvp-2023</c>.</param>
/// <param name="Title">Chinese title.</param>
/// <param name="Sha256">Digest over the pack's and the dictionary's files; the pack version in reports.</param>
/// <param name="CallYear">Year of the call; "last year" is the year before.</param>
/// <param name="Vocabulary">The shared dictionary with the pack's own fields and aliases.</param>
/// <param name="Criteria">In the guideline's order.</param>
/// <param name="Attachments">Every kind the pack knows.</param>
/// <param name="Deadlines">Online and paper.</param>
/// <param name="TermYears">How long a project lasts.</param>
/// <param name="GrantCap">City and district grant together in 元, or null.</param>
/// <param name="Quotas">Recommendations per district.</param>
/// <param name="Districts">Names and other spellings; the first spelling is the canonical one.</param>
/// <param name="Coverage">Every sentence of the guideline and who answers it.</param>
/// <param name="City">Where the applicant must be registered, without 市.</param>
/// <param name="CityShares">The city's share of the grant per district; empty where nothing is said.</param>
/// <param name="Recommenders">Who must have signed the recommendation; each entry lists words for one body, separated by <c>|</c>.</param>
/// <param name="EarlierProgrammes">Programmes a holder of which may not apply again.</param>
/// <param name="FillingRules">What the instructions of the form ask for.</param>
public sealed record Programme(
    string Id,
    string Title,
    string Sha256,
    int CallYear,
    Vocabulary Vocabulary,
    ImmutableArray<Criterion> Criteria,
    ImmutableArray<AttachmentKind> Attachments,
    Deadlines Deadlines,
    int? TermYears,
    decimal? GrantCap,
    ImmutableArray<DistrictQuota> Quotas,
    ImmutableArray<ImmutableArray<string>> Districts,
    ImmutableArray<CoverageEntry> Coverage,
    string City,
    ImmutableArray<CityShare> CityShares,
    ImmutableArray<string> Recommenders,
    ImmutableArray<string> EarlierProgrammes,
    ImmutableArray<FillingRule> FillingRules)
{
    /// <summary>The attachment kind of that id, or null.</summary>
    public AttachmentKind? FindAttachment(string id) => Attachments.FirstOrDefault(a => a.Id == id);
}
