using DocPipeline.Domain;

namespace DocPipeline.Validation;

/// <summary>The fields that checks know by name.</summary>
internal static class FieldNames
{
    public static readonly FieldId Applicant = new("applicant.name");
    public static readonly FieldId FormerNames = new("applicant.former_names");
    public static readonly FieldId Uscc = new("applicant.uscc");
    public static readonly FieldId LegalRepresentative = new("applicant.legal_representative");
    public static readonly FieldId Address = new("applicant.address");
    public static readonly FieldId District = new("applicant.district");
    public static readonly FieldId Email = new("contact.email");
    public static readonly FieldId Established = new("applicant.established");
    public static readonly FieldId ProjectStart = new("project.start");
    public static readonly FieldId ProjectEnd = new("project.end");
    public static readonly FieldId Sales = new("finance.sales_revenue");
    public static readonly FieldId RdExpense = new("finance.rd_expense");
    public static readonly FieldId IpExpense = new("finance.ip_expense");
    public static readonly FieldId IpFullTime = new("staff.ip_fulltime");
    public static readonly FieldId IpPartTime = new("staff.ip_parttime");
    public static readonly FieldId IpManagers = new("staff.ip_managers");
    public static readonly FieldId Patents = new("ip.patents_valid");
    public static readonly FieldId Inventions = new("ip.inventions_valid");
    public static readonly FieldId UtilityModels = new("ip.utility_models_valid");
    public static readonly FieldId Designs = new("ip.designs_valid");
    public static readonly FieldId Trademarks = new("ip.trademarks_valid");
    public static readonly FieldId IsJoint = new("consortium.is_joint");
    public static readonly FieldId Partners = new("consortium.partners");
    public static readonly FieldId CityGrant = new("budget.city_grant");
    public static readonly FieldId DistrictMatch = new("budget.district_match");
    public static readonly FieldId SelfRaised = new("budget.self_raised");
}
