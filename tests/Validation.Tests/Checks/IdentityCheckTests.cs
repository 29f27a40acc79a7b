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
    public void Another_companys_paper_is_an_attachment_mismatch() => Assert.Equal(["attachment-mismatch"], Found(With(CleanCase.Other)));

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

    [Fact]
    public void Another_companys_licence_says_nothing_of_the_representative() => Assert.Equal(
        ["attachment-mismatch"],
        Found(Case().Form("applicant.legal_representative", "李明").Attach("audit-report", "", CleanCase.Other).States("applicant.legal_representative", "王芳")));

    [Fact]
    public void A_recommendation_by_the_own_district_is_fine() => Assert.Empty(Found(Case()
        .Form("applicant.district", "常州经济开发区").Attach("recommendation", "常州经开区市场监督管理局 同意推荐")));

    [Fact]
    public void A_cover_that_shortens_the_name_is_no_contradiction() => Assert.Empty(Found(Case()
        .Form("applicant.name", "恒立精密机械有限公司", null, s => s with { IsPrimary = false })));

    private static CaseFile Case() => new CaseFile().Form("applicant.name", CleanCase.Company);

    private static CaseFile With(string holder) => Case().Attach("commitment-letter", "承诺书", holder);

    private static IEnumerable<string> Found(CaseFile file) => file.Codes(Severity.Warning).Where(
        c => c.StartsWith("identity-", StringComparison.Ordinal) || c == "attachment-mismatch");
}
