using DocPipeline.Domain;

namespace DocPipeline.Validation;

/// <summary>The fields that are the sum of others.</summary>
internal static class Totals
{
    public static readonly FieldId[] All = [FieldNames.Patents, FieldNames.IpManagers, FieldNames.BudgetTotal];

    private static readonly FieldId[] Patents = [FieldNames.Inventions, FieldNames.UtilityModels, FieldNames.Designs];
    private static readonly FieldId[] IpManagers = [FieldNames.IpFullTime, FieldNames.IpPartTime];
    private static readonly FieldId[] Budget = [FieldNames.CityGrant, FieldNames.DistrictMatch, FieldNames.SelfRaised];

    /// <summary>The parts of a total; empty for every other field.</summary>
    public static FieldId[] PartsOf(FieldId total) => total switch
    {
        _ when total == FieldNames.Patents => Patents,
        _ when total == FieldNames.IpManagers => IpManagers,
        _ when total == FieldNames.BudgetTotal => Budget,
        _ => [],
    };
}
