using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class AuditCheckTests
{
    [Fact]
    public void The_comparative_column_of_a_later_report_is_not_held_against_the_form() => Assert.Empty(Found(Case()
        .Attach("audit-report", "", CleanCase.Company, null, null, 2022).States("finance.sales_revenue", "99,990,000元", 2021)));

    [Fact]
    public void Another_companys_report_is_not_held_against_the_form() => Assert.Empty(Found(Case()
        .Attach("audit-report", "", CleanCase.Other, null, null, 2021).States("finance.sales_revenue", "1元", 2021)));

    [Fact]
    public void Group_and_parent_company_may_both_stand_there_if_one_agrees() => Assert.Empty(Found(Case()
        .Attach("audit-report", "", CleanCase.Company, null, null, 2021)
        .States("finance.sales_revenue", "250,000,000.00元", 2021).States("finance.sales_revenue", "100,000,049.00元", 2021)));

    [Fact]
    public void A_figure_outside_the_rounding_interval_differs_and_both_places_are_named()
    {
        var finding = Assert.Single(Case().Attach("audit-report", "", CleanCase.Company, null, null, 2021)
            .States("finance.sales_revenue", "100,000,051.00元", 2021).Of("attachment-figure-mismatch"));

        Assert.Equal(
            "销售收入（2021年）：申报书为10,000.00万元（第2页），附件为100,000,051.00元（审计报告，第4页），折合10,000.01万元，相差0.01万元。请核对，以经审计的数据为准，申报书与网上填报一并改正；合并、母公司等口径不同的附说明。", finding.Message);
        Assert.Null(finding.Clause);
        Assert.Equal("申报书的销售收入与当年审计报告一致。", finding.Rule);
        Assert.Equal("核对附件与申报书，以经审计的数据为准，申报书与网上填报一并改正；口径不同的附说明。", finding.Action);
    }

    [Fact]
    public void A_stated_other_basis_of_RD_is_a_warning() => Assert.Equal(Severity.Warning, Assert.Single(new CaseFile()
        .Form("finance.rd_expense", "500万元", 2021, s => s with { Basis = Basis.SuperDeduction })
        .Attach("audit-report", "", CleanCase.Company, null, null, 2021).States("finance.rd_expense", "4,600,000元", 2021)
        .Of("attachment-figure-mismatch")).Severity);

    [Fact]
    public void A_doubtful_figure_makes_it_untellable() => Assert.Equal(["needs-review"], new CaseFile()
        .Form("finance.rd_expense", "500万元", 2021, s => s with { NeedsReview = true })
        .Attach("audit-report", "", CleanCase.Company, null, null, 2021).States("finance.rd_expense", "4,600,000元", 2021)
        .Codes(Severity.Warning).Where(c => c is "needs-review" or "attachment-figure-mismatch"));

    [Fact]
    public void A_report_whose_years_are_unknown_covers_all() => Assert.DoesNotContain(
        Case().Attach("audit-report", "", CleanCase.Company).Of("attachment-missing"), f => f.Attachment == "audit-report");

    private static CaseFile Case() => new CaseFile().Form("applicant.name", CleanCase.Company).Form("finance.sales_revenue", "10,000.00万元", 2021);

    private static IEnumerable<string> Found(CaseFile file) => file.Codes().Where(c => c == "attachment-figure-mismatch");
}
