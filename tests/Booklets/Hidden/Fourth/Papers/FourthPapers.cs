using DocPipeline.Booklets.Attachments;

namespace DocPipeline.Booklets.Hidden.Fourth.Papers;

/// <summary>附件种类. Titles and writers of the fourth wave.</summary>
internal static class FourthPapers
{
    private static readonly Dictionary<string, (string[] Titles, Action<AttachmentPen, HiddenPen> Write)> s_all = new(StringComparer.Ordinal)
    {
        ["business-licence"] = (["营业执照（副本）扫描件", "企业法人营业执照副本", "三证合一营业执照"], LicenceScan.Write),
        ["audit-report"] = (["年度财务审计报告", "年度审计报告（带防伪码）", "财务审计报告"], AuditBook.Write),
        ["rd-special-audit"] = (["研发费用专项审计", "研究开发费用专项审计报告"], CostBooks.SpecialAudit),
        ["ip-cost-vouchers"] = (["知识产权费用支出明细表", "知识产权经费支出清单及凭证"], CostBooks.Vouchers),
        ["patent-list"] = (["有效专利明细表", "授权有效专利清单", "企业有效专利目录"], PatentBook.List),
        ["patent-certificate"] = (["专利证书（部分）", "有效发明专利证书", "专利证书扫描件"], PatentBook.Certificate),
        ["pct-proof"] = (["PCT专利申请证明材料", "PCT国际专利申请受理及进入国家阶段证明"], PatentBook.Pct),
        ["trademark-certificate"] = (["商标注册证书", "有效注册商标证书"], PatentBook.Trademark),
        ["ip-standard-certificate"] = (["《企业知识产权管理规范》贯标认证证书", "知识产权管理体系认证证书（有效期内）"], Honours.Standard),
        ["pledge-registration"] = (["专利权质押合同登记通知书", "专利质押融资登记证明"], Honours.Pledge),
        ["patent-product-filing"] = (["专利密集型产品备案证书", "专利产品备案通知书"], Honours.ProductFiling),
        ["ip-body-document"] = (["知识产权管理部门设立文件", "知识产权管理机构及制度文件"], Letters.Body),
        ["ip-staff-proof"] = (["知识产权管理人员花名册及社保缴纳记录", "专兼职知识产权管理人员名单及社保证明"], StaffRoll.Write),
        ["rd-body-proof"] = (["企业技术中心认定文件", "研发机构批复文件"], Letters.Research),
        ["champion-certificate"] = (["制造业单项冠军企业证书", "国家制造业单项冠军证书"], Honours.Champion),
        ["little-giant-certificate"] = (["国家级专精特新“小巨人”企业证书", "专精特新小巨人企业证书"], Honours.LittleGiant),
        ["award-certificate"] = (["中国专利奖证书", "专利奖获奖证明"], Honours.Award),
        ["cooperation-agreement"] = (["联合申报合作协议", "项目联合申报协议书"], Letters.Agreement),
        ["commitment-letter"] = (["申报材料真实性承诺书", "项目申报单位信用承诺书"], Letters.Commitment),
        ["recommendation"] = (["辖市区推荐意见表", "推荐意见书"], Letters.Recommendation),
    };

    public static string Title(string id, int seed)
    {
        var titles = s_all[id].Titles;
        return titles[(int)((uint)(seed / 11) % titles.Length)];
    }

    public static void Write(AttachmentPen pen, HiddenPen form) => s_all[pen.Plan.Id].Write(pen, form);
}
