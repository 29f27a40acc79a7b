using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

public sealed class IdentityCheckTests
{
    private const string Former = "常州恒立机械厂";

    [Fact]
    public void A_former_name_with_its_proof_of_change_is_fine() => Assert.Empty(With(Former)
        .Form("applicant.former_names", Former).Attach("credit-report", $"名称变更通知书 {Former} 变更为 {CleanCase.Company}").Of("identity-name"));

    [Fact]
    public void A_former_name_without_proof_is_a_warning() =>
        Assert.Equal(Severity.Warning, Assert.Single(With(Former).Form("applicant.former_names", Former).Of("identity-name")).Severity);

    [Fact]
    public void A_name_with_a_slip_is_the_applicants_identity_in_doubt() =>
        Assert.Equal(["identity-name"], Found(With("常州恒力精密机械有限公司")));

    [Fact]
    public void A_licence_of_another_representative_is_held_against_the_form_and_the_online_record()
    {
        var finding = CleanCase.HighValue(f => f.Attach("business-licence", "营业执照", CleanCase.Company).States("applicant.legal_representative", "周某某")).Of("identity-legal-representative").Single();

        Assert.EndsWith("网上填报与前者相同。请核对并改正有误的一处。", finding.Message, StringComparison.Ordinal);
        Assert.Equal("五（三）申报方式", finding.Clause);
    }

    // 常州恒力精密机械有限公司 and the applicant 常州恒立精密机械有限公司.
    [Theory]
    [InlineData(PageSource.Scanned, "常州恒力精密机械有限公司", "needs-review")]
    [InlineData(PageSource.Scanned, "盖章)常州恒力精密机械有限公司", "needs-review")]
    [InlineData(PageSource.Scanned, "常州恒立精密机械集团有限公司", "patent-owner-differs")]
    [InlineData(PageSource.Scanned, CleanCase.Other, "patent-owner-differs")]
    [InlineData(PageSource.Digital, "常州恒力精密机械有限公司", "patent-owner-differs")]
    public void A_name_that_may_be_misread_on_a_scan_is_a_doubt_and_no_error(PageSource source, string owner, string code)
    {
        var report = CleanCase.HighValue().With(f => f.Patents[7] = f.Patents[7] with { Owner = owner }).With(f =>
        {
            for (var i = 0; i < f.Pages.Count; i++)
                f.Pages[i] = f.Pages[i] with { Source = source };
        });

        Assert.Contains(report.Report().Findings, f => f.Code == code && f.Attachment == "patent-list");
        Assert.Equal(code == "patent-owner-differs", report.Of("patent-owner-differs").Any());
    }

    [Fact]
    public void Another_companys_paper_is_an_attachment_mismatch() => Assert.Equal(["attachment-mismatch"], Found(With(CleanCase.Other)));

    [Fact]
    public void One_certificate_of_another_company_among_the_own_is_a_mismatch() => Assert.Equal(
        ["attachment-mismatch"], Found(Case().Attach("trademark-certificate", "商标注册证", CleanCase.Company + "|" + CleanCase.Other)));

    [Fact]
    public void Two_certificates_of_one_other_company_are_told_of_once() => Assert.Single(
        Case().Attach("trademark-certificate", "商标注册证", CleanCase.Other + "|" + CleanCase.Other).Of("attachment-mismatch").Single().Message.Split('\n'));

    [Fact]
    public void Joint_owners_one_of_whom_applies_are_fine() =>
        Assert.Empty(Found(Case().Attach("patent-certificate", "专利证书", CleanCase.Other + "、" + CleanCase.Company)));

    [Fact]
    public void A_paper_that_names_no_holder_accuses_nobody() => Assert.Empty(Found(Case().Attach("trademark-certificate", "商标注册证")));

    [Theory]
    [InlineData("ip-standard", "ip-standard-certificate")]
    [InlineData("pledge-financing", "pledge-registration")]
    [InlineData("patent-product", "patent-product-filing")]
    public void Another_companys_paper_proves_nothing(string criterion, string kind)
    {
        Assert.Equal(Outcome.Undetermined, OutcomeWith(criterion, kind, CleanCase.Other));
        Assert.Equal(Outcome.Met, OutcomeWith(criterion, kind, CleanCase.Company));
        Assert.Equal(Outcome.Met, OutcomeWith(criterion, kind, CleanCase.Other + "|" + CleanCase.Company));
    }

    [Fact]
    public void A_condition_that_waits_for_its_paper_says_what_is_wrong_with_it_and_cites_the_same_clause()
    {
        var expired = CleanCase.Strategy(f => f.Attach("ip-standard-certificate", "证书", CleanCase.Company, null, "2024-05-19").Without("ip-standard-certificate", Origin.Attachment));
        var (certificate, criterion) = (expired.Of("certificate-expired").Single(), expired.Of("criterion-undetermined").Single(f => f.Criterion == "ip-standard"));

        Assert.Contains("所附证书有效期至2024-05-19，已过期", criterion.Message, StringComparison.Ordinal);
        Assert.Equal("待所附知识产权贯标证书的问题补正后再判定。", criterion.Action);
        Assert.Empty(criterion.Arithmetic);
        Assert.Equal(criterion.Clause, certificate.Clause);
    }

    [Fact]
    public void A_condition_that_does_not_hold_is_written_as_it_is() =>
        Assert.Contains("＜ 3.00%：不满足", CleanCase.Strategy(f => f.Form("finance.rd_expense", "1.00万元", 2023)).Of("criterion-not-met").Single(f => f.Criterion == "rd-share").Message, StringComparison.Ordinal);

    [Fact]
    public void A_paper_that_is_not_needed_is_not_spoken_of() =>
        Assert.DoesNotContain("商标使用许可", CleanCase.Strategy().Criterion("trademark").Explanation, StringComparison.Ordinal);

    [Fact]
    public void A_partners_paper_is_fine() =>
        Assert.Empty(Found(With(CleanCase.Other).Form("consortium.partners", CleanCase.Other + "；常州大学")));

    [Fact]
    public void An_agreement_rightly_names_others() =>
        Assert.Empty(Found(Case().Attach("cooperation-agreement", "协议", CleanCase.Other).States("applicant.legal_representative", "王芳")));

    [Fact]
    public void Nothing_is_held_against_a_form_that_was_not_read() =>
        Assert.Empty(Found(new CaseFile().Attach("commitment-letter", "承诺书", CleanCase.Other)));

    [Fact]
    public void A_doubtful_code_is_not_called_wrong() => Assert.Empty(Found(Case().Form("applicant.uscc", "91320400MA1XK2T47A", null, s => s with { NeedsReview = true })));

    [Fact]
    public void The_licence_has_another_code() =>
        Assert.Equal(["identity-uscc"], Found(Case().Form("applicant.uscc", CleanCase.Uscc).Attach("business-licence", "", CleanCase.Company).States("applicant.uscc", "91320412MA21B0C8XE")));

    [Theory]
    [InlineData("320483524623513")] // 工商注册号
    [InlineData("52462351-3")] // 组织机构代码
    public void A_licence_of_old_has_a_number_that_is_no_unified_code(string number) =>
        Assert.Empty(Found(Case().Form("applicant.uscc", CleanCase.Uscc).Attach("business-licence", "", CleanCase.Company).States("applicant.uscc", number)));

    [Theory]
    [InlineData("91320412MA21B0C8X")] // a character was left out
    [InlineData("32048352462351")]
    public void A_number_of_no_known_length_is_another_code(string number) =>
        Assert.Equal(["identity-uscc"], Found(Case().Form("applicant.uscc", CleanCase.Uscc).Attach("business-licence", "", CleanCase.Company).States("applicant.uscc", number)));

    [Fact]
    public void Another_companys_licence_says_nothing_of_the_representative() => Assert.Equal(
        ["attachment-mismatch"],
        Found(Case().Form("applicant.legal_representative", "李明").Attach("audit-report", "", CleanCase.Other).States("applicant.legal_representative", "王芳")));

    [Fact]
    public void A_recommendation_by_the_own_district_is_fine() => Assert.Empty(Found(Case()
        .Form("applicant.district", "常州经济开发区").Attach("recommendation", "常州经开区市场监督管理局 同意推荐")));

    [Theory]
    [InlineData("武进区")]
    [InlineData("常州市武进区")]
    public void A_record_that_came_through_another_district_is_a_warning(string district) =>
        Assert.Equal(Severity.Warning, Assert.Single(ThroughDistrict(district, "新北区").Of("identity-district")).Severity);

    [Theory]
    [InlineData("新北区", "新北区")]
    [InlineData("常州经济开发区", "常州经开区")]
    [InlineData("常州市", "新北区")]
    public void A_record_that_came_through_the_own_district_or_names_none_is_fine(string district, string own) =>
        Assert.Empty(ThroughDistrict(district, own).Of("identity-district"));

    [Fact]
    public void A_district_that_differs_in_the_records_own_field_is_told_of_there() =>
        Assert.Empty(ThroughDistrict("武进区", "新北区", "武进区").Of("identity-district"));

    [Fact]
    public void A_cover_that_shortens_the_name_is_no_contradiction() => Assert.Empty(Found(Case()
        .Form("applicant.name", "恒立精密机械有限公司", null, s => s with { IsPrimary = false })));

    private static CaseFile Case() => new CaseFile().Form("applicant.name", CleanCase.Company);

    private static CaseFile ThroughDistrict(string district, string paper, string? online = null)
    {
        var file = Case().Form("applicant.district", paper).Online("applicant.district", online ?? paper);
        file.RecordDistrict = district;
        return file;
    }

    private static Outcome OutcomeWith(string criterion, string kind, string holders) =>
        CleanCase.Strategy(f => f.Without(kind, Origin.Attachment)).AttachAnyway(kind, "", holders).Report().Criteria.Single(c => c.Criterion == criterion).Outcome;

    private static CaseFile With(string holder) => Case().Attach("commitment-letter", "承诺书", holder);

    private static IEnumerable<string> Found(CaseFile file) => file.Codes(Severity.Warning).Where(
        c => c.StartsWith("identity-", StringComparison.Ordinal) || c == "attachment-mismatch");
}
