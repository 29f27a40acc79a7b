namespace DocPipeline.Booklets.Attachments;

/// <summary>附件种类. Titles as bound and as named online, and what writes their pages.</summary>
internal static class AttachmentCatalogue
{
    private static readonly Dictionary<string, (string Title, Action<AttachmentPen> Write)> s_all = new(StringComparer.Ordinal)
    {
        ["business-licence"] = ("营业执照", IdentityPapers.Licence),
        ["audit-report"] = ("审计报告", AuditReport.Write),
        ["rd-special-audit"] = ("研发费用专项审计报告", CostPapers.SpecialAudit),
        ["ip-cost-vouchers"] = ("知识产权费用明细", CostPapers.Vouchers),
        ["patent-list"] = ("有效专利清单", PatentPapers.List),
        ["patent-certificate"] = ("专利证书", PatentPapers.Certificate),
        ["pct-proof"] = ("PCT专利申请证明", PatentPapers.Pct),
        ["trademark-certificate"] = ("商标注册证", PatentPapers.Trademark),
        ["ip-standard-certificate"] = ("知识产权管理体系认证证书", Certificates.Standard),
        ["pledge-registration"] = ("专利权质押登记通知书", Certificates.Pledge),
        ["patent-product-filing"] = ("专利产品备案证明", Certificates.ProductFiling),
        ["ip-body-document"] = ("知识产权管理机构成立文件", Letters.Body),
        ["ip-staff-proof"] = ("知识产权管理人员名单及社保证明", StaffPapers.Write),
        ["rd-body-proof"] = ("研发机构证明", Letters.Research),
        ["champion-certificate"] = ("制造业单项冠军企业证书", Certificates.Champion),
        ["little-giant-certificate"] = ("专精特新“小巨人”企业证书", Certificates.LittleGiant),
        ["award-certificate"] = ("获奖证书", Certificates.Award),
        ["cooperation-agreement"] = ("联合申报协议", Letters.Agreement),
        ["commitment-letter"] = ("信用承诺书", Letters.Commitment),
        ["recommendation"] = ("推荐意见", Letters.Recommendation),
    };

    public static string Title(string id) => s_all[id].Title;

    public static void Write(AttachmentPen pen) => s_all[pen.Plan.Id].Write(pen);
}
