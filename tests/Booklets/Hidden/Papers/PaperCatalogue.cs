using DocPipeline.Booklets.Attachments;

namespace DocPipeline.Booklets.Hidden.Papers;

/// <summary>附件种类. The attachments under other titles and in other layouts than the open half prints them.</summary>
internal static class PaperCatalogue
{
    private static readonly Dictionary<string, (string[] Titles, Action<AttachmentPen, HiddenPen> Write)> s_all = new(StringComparer.Ordinal)
    {
        ["business-licence"] = (["营业执照副本", "企业法人营业执照"], IdentityPaper.Licence),
        ["audit-report"] = (["财务审计报告", "审计报告"], AuditPaper.Write),
        ["rd-special-audit"] = (["研究开发费用专项审计报告", "研发费用专项审计"], CostPaper.SpecialAudit),
        ["ip-cost-vouchers"] = (["知识产权经费支出明细表", "知识产权费用支出台账"], CostPaper.Vouchers),
        ["patent-list"] = (["授权有效专利汇总表", "有效专利一览表", "有效专利明细"], PatentPaper.List),
        ["patent-certificate"] = (["发明专利证书"], PatentPaper.Certificate),
        ["pct-proof"] = (["PCT国际申请证明材料"], PatentPaper.Pct),
        ["trademark-certificate"] = (["商标注册证书", "注册商标证"], PatentPaper.Trademark),
        ["ip-standard-certificate"] = (["知识产权管理体系认证证书（贯标）", "企业知识产权管理规范认证证书"], CertificatePaper.Standard),
        ["pledge-registration"] = (["专利权质押登记通知书", "知识产权质押登记证明"], CertificatePaper.Pledge),
        ["patent-product-filing"] = (["专利密集型产品备案证明", "专利产品备案材料"], CertificatePaper.ProductFiling),
        ["ip-body-document"] = (["知识产权管理机构设立文件", "知识产权管理制度及机构文件"], LetterPaper.Body),
        ["ip-staff-proof"] = (["知识产权专兼职人员名册及社保缴纳证明", "知识产权工作人员花名册（附社保）"], StaffPaper.Write),
        ["rd-body-proof"] = (["工程技术研究中心认定文件", "研发机构认定材料"], LetterPaper.Research),
        ["champion-certificate"] = (["国家制造业单项冠军企业证书"], CertificatePaper.Champion),
        ["little-giant-certificate"] = (["国家级专精特新“小巨人”企业证书"], CertificatePaper.LittleGiant),
        ["award-certificate"] = (["专利奖获奖证书", "获奖证明"], CertificatePaper.Award),
        ["cooperation-agreement"] = (["联合申报合作协议", "联合体协议书"], LetterPaper.Agreement),
        ["commitment-letter"] = (["项目申报信用承诺书", "信用承诺"], LetterPaper.Commitment),
        ["recommendation"] = (["辖市区推荐意见", "推荐意见表"], LetterPaper.Recommendation),
    };

    public static string Title(string id, int seed)
    {
        var titles = s_all[id].Titles;
        return titles[(int)((uint)seed % titles.Length)];
    }

    public static void Write(AttachmentPen pen, HiddenPen form) => s_all[pen.Plan.Id].Write(pen, form);
}
