using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation;

/// <summary>The fields that are the sum of others.</summary>
internal static class Totals
{
    public static readonly ImmutableArray<(FieldId Total, ImmutableArray<FieldId> Parts)> All =
    [
        (FieldNames.Patents, [FieldNames.Inventions, FieldNames.UtilityModels, FieldNames.Designs]),
        (FieldNames.IpManagers, [FieldNames.IpFullTime, FieldNames.IpPartTime]),
        (FieldNames.BudgetTotal, [FieldNames.CityGrant, FieldNames.DistrictMatch, FieldNames.SelfRaised]),
    ];

    /// <summary>The parts of a total; empty for every other field.</summary>
    public static ImmutableArray<FieldId> PartsOf(FieldId total)
    {
        foreach (var sum in All)
        {
            if (sum.Total == total)
                return sum.Parts;
        }

        return [];
    }
}
