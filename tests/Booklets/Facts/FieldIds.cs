namespace DocPipeline.Booklets.Facts;

/// <summary>填报项编号。The field ids of the data dictionary, as published; written out here so that the generator depends on nothing it tests.</summary>
internal static class FieldIds
{
    public const string Name = "applicant.name";
    public const string FormerNames = "applicant.former_names";
    public const string Uscc = "applicant.uscc";
    public const string LegalRepresentative = "applicant.legal_representative";
    public const string Address = "applicant.address";
    public const string District = "applicant.district";
    public const string Industry = "applicant.industry";
    public const string Established = "applicant.established";
    public const string RegisteredCapital = "applicant.registered_capital";
    public const string ContactName = "contact.name";
    public const string ContactPhone = "contact.phone";
    public const string ContactEmail = "contact.email";
    public const string ProjectName = "project.name";
    public const string ProjectLeader = "project.leader";
    public const string ProjectStart = "project.start";
    public const string ProjectEnd = "project.end";
    public const string Sales = "finance.sales_revenue";
    public const string Rd = "finance.rd_expense";
    public const string Ip = "finance.ip_expense";
    public const string ProfitTax = "finance.profit_tax_total";
    public const string Profit = "finance.profit_total";
    public const string Tax = "finance.tax_paid";
    public const string NetProfit = "finance.net_profit";
    public const string Assets = "finance.total_assets";
    public const string RdShare = "finance.rd_share";
    public const string IpShare = "finance.ip_share";
    public const string StaffTotal = "staff.total";
    public const string StaffRd = "staff.rd";
    public const string IpFulltime = "staff.ip_fulltime";
    public const string IpParttime = "staff.ip_parttime";
    public const string IpManagers = "staff.ip_managers";
    public const string Patents = "ip.patents_valid";
    public const string Inventions = "ip.inventions_valid";
    public const string UtilityModels = "ip.utility_models_valid";
    public const string Designs = "ip.designs_valid";
    public const string PctNational = "ip.pct_national_phase";
    public const string PctApplications = "ip.pct_applications";
    public const string Trademarks = "ip.trademarks_valid";
    public const string Champion = "qualification.manufacturing_champion";
    public const string LittleGiant = "qualification.little_giant";
    public const string Award = "award.within_three_years";
    public const string Joint = "consortium.is_joint";
    public const string Partners = "consortium.partners";
    public const string BudgetTotal = "budget.total";
    public const string CityGrant = "budget.city_grant";
    public const string DistrictMatch = "budget.district_match";
    public const string SelfRaised = "budget.self_raised";
    public const string InventionGrowth = "target.invention_growth";
    public const string ImplementationRate = "target.implementation_rate";

    /// <summary>Amounts of the three years, in the order forms print them.</summary>
    public static readonly IReadOnlyList<string> YearlyMoney = [Sales, Rd, Ip, ProfitTax, Profit, Tax, NetProfit, Assets];
}
