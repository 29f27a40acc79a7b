using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

/// <summary>Complete submissions with nothing wrong; a test changes one thing and sees what is found.</summary>
internal static class CleanCase
{
    public const string Company = "常州恒立精密机械有限公司";
    public const string Other = "无锡远东化工有限公司";
    public const string Uscc = "91320400MA1XK2T47P";

    public static CaseFile HighValue(Action<CaseFile>? before = null)
    {
        var file = new CaseFile { SubmittedAt = "2023-06-18T10:22:00+08:00", ReceivedAt = "2023-06-28" };
        before?.Invoke(file);
        Common(file, [2020, 2021, 2022], 2023);
        file.Put("project.start", "2023-07").Put("project.end", "2026-06")
            .Put("ip.pct_national_phase", "4件").Put("finance.ip_expense", "45.00万元", 2022).Put("finance.ip_share", "9.00%", 2022)
            .Put("qualification.manufacturing_champion", "否").Put("qualification.little_giant", "否").Put("award.within_three_years", "否")
            .Put("target.invention_growth", "20%").Put("target.implementation_rate", "85%")
            .Put("budget.total", "300万元").Put("budget.city_grant", "50万元").Put("budget.district_match", "50万元").Put("budget.self_raised", "200万元");
        return file;
    }

    public static CaseFile Strategy(Action<CaseFile>? before = null)
    {
        var file = new CaseFile("cz-ip-strategy-2024") { SubmittedAt = "2024-07-08T15:40:00+08:00", ReceivedAt = "2024-07-11" };
        before?.Invoke(file);
        Common(file, [2023], 2024);
        file.Put("project.start", "2024-07-01").Put("project.end", "2026-06-30").Put("ip.pct_applications", "1件").Put("ip.trademarks_valid", "3件")
            .Bind("ip-standard-certificate", until: "2026-03-08").Bind("trademark-certificate").Bind("pledge-registration").Bind("patent-product-filing");
        return file;
    }

    /// <summary>An audit report of the company's, in 元 as such reports are.</summary>
    public static CaseFile Audit(this CaseFile file, int year, decimal sales, decimal research)
    {
        var report = file.AttachAnyway("audit-report", $"{year}年度审计报告", Company, year);
        return report.States("finance.sales_revenue", $"{sales * 10000:0.00}元", year).States("finance.rd_expense", $"{research * 10000:0.00}元", year);
    }

    private static void Common(CaseFile file, int[] years, int callYear)
    {
        file.HasRecord = true;
        file.Put("applicant.name", Company).Put("applicant.uscc", Uscc).Put("applicant.legal_representative", "李明")
            .Put("applicant.address", "江苏省常州市武进区科技大道8号").Put("applicant.district", "武进区").Put("applicant.industry", "高端装备")
            .Put("applicant.established", "2008-05-20").Put("project.name", "液压件高价值专利培育").Put("staff.total", "350人")
            .Put("staff.ip_fulltime", "2人").Put("staff.ip_parttime", "2人").Put("staff.ip_managers", "4人")
            .Put("ip.patents_valid", "103件").Put("ip.inventions_valid", "60件").Put("ip.utility_models_valid", "38件").Put("ip.designs_valid", "5件")
            .Put("consortium.is_joint", "否");
        file.Bind("business-licence");
        file.States("applicant.uscc", Uscc).States("applicant.legal_representative", "李明");
        foreach (var year in years)
        {
            var step = year - years[0];
            file.Put("finance.sales_revenue", $"{10000 + (step * 1000)}.00万元", year).Put("finance.rd_expense", $"{480 + (step * 10)}.00万元", year)
                .Put("finance.rd_share", step switch { 0 => "4.80%", 1 => "4.45%", _ => "4.17%" }, year)
                .Put("finance.profit_tax_total", $"{2100 + step}.00万元", year)
                .Attach("audit-report", $"{year}年度审计报告 {Company}", Company, null, null, year)
                .States("finance.sales_revenue", $"{10000 + (step * 1000)}0000.00元", year).States("finance.rd_expense", $"{480 + (step * 10)}0000.00元", year);
        }

        file.Bind("patent-list");
        for (var i = 0; i < 103; i++)
            file.Patents.Add(Row(i < 60 ? PatentKind.Invention : i < 98 ? PatentKind.UtilityModel : PatentKind.Design, callYear - 3, i, file.Pages.Count));
        file.Bind("ip-staff-proof");
        for (var i = 0; i < 4; i++)
        {
            file.Staff.Add(new ListedPerson("张" + i, i < 2, CaseFile.Place(file.Pages.Count)));
            file.Insured.Add(new ListedPerson("张" + i, null, CaseFile.Place(file.Pages.Count)));
        }

        file.Bind("commitment-letter");
        file.States("applicant.legal_representative", "李明");
    }

    /// <summary>A row with a number whose check digit holds.</summary>
    public static ListedPatent Row(PatentKind kind, int year, int serial, int page, string? owner = Company)
    {
        var body = FormattableString.Invariant($"{year}{kind switch { PatentKind.Invention => 1, PatentKind.UtilityModel => 2, _ => 3 }}{serial:0000000}");
        var check = "0123456789X".First(c => new PatentNumber(body, c).CheckHolds);
        return new ListedPatent($"ZL{body}.{check}", kind, "液压件" + serial, owner, CaseFile.Place(page));
    }

    // Kept by name, so that a test can leave it out or put another in its place beforehand.
    private static CaseFile Put(this CaseFile file, string field, string value, int? year = null)
    {
        if (!file.Stated(field, year, Origin.Paper))
            file.Form(field, value, year);
        if (!file.Stated(field, year, Origin.Online))
            file.Online(field, value, year);
        return file;
    }

    private static CaseFile Bind(this CaseFile file, string kind, string? until = null) =>
        file.Attach(kind, $"{file.Programme.FindAttachment(kind)!.Title} {Company}", Company, null, until);
}
