using System.Collections.Immutable;
using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>同批情况。What the other submissions of a batch mean for one of them; of each list of names the first <see cref="MostNamed"/>, and one more where there are more.</summary>
/// <param name="District">The district that recommends it; null where it is not known.</param>
/// <param name="Recommended">Applicants that district recommends in this programme, this one among them.</param>
/// <param name="Unplaced">Other submissions to this programme whose district is not known.</param>
/// <param name="SameDistrict">The district's other submissions to this programme.</param>
/// <param name="SameApplicant">Other submissions of this applicant to this programme.</param>
/// <param name="SameBooklet">Submissions with the same booklet, byte for byte.</param>
/// <param name="SharedPatents">Patents of its list that stand in other applicants' lists.</param>
public sealed record BatchStanding(
    string? District,
    int Recommended,
    int Unplaced,
    ImmutableArray<string> SameDistrict,
    ImmutableArray<string> SameApplicant,
    ImmutableArray<string> SameBooklet,
    ImmutableArray<SharedPatent> SharedPatents)
{
    /// <summary>Submissions named at a place: more than anybody reads there.</summary>
    public const int MostNamed = 10;

    /// <summary>Equal where a submission is judged the same.</summary>
    public string Key => string.Join(
        '\n',
        [
            District ?? "?",
            string.Create(CultureInfo.InvariantCulture, $"{Recommended}+{Unplaced}"),
            string.Join('\t', SameDistrict), string.Join('\t', SameApplicant), string.Join('\t', SameBooklet),
            .. SharedPatents.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Number}\t{string.Join('\t', p.Submissions)}")),
        ]);
}
