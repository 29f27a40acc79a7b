using DocPipeline.Booklets.Attachments;

namespace DocPipeline.Booklets.Hidden.Second.Papers;

/// <summary>附件种类. Titles and writers of the second wave.</summary>
internal static class SecondPapers
{
    private static readonly Dictionary<string, (string[] Titles, Action<AttachmentPen, HiddenPen> Write)> s_all = new(StringComparer.Ordinal)
    {
        ["business-licence"] = (["营业执照", "营业执照（副本）复印件"], LicenceSheet.Write),
        ["audit-report"] = (["年度审计报告", "审计报告及附表"], StatementSheets.Write),
        ["rd-special-audit"] = (["研发费用专项审计报告", "研究开发费用专项审核报告"], CostSheets.SpecialAudit),
        ["ip-cost-vouchers"] = (["知识产权费用支出明细", "知识产权经费投入明细表"], CostSheets.Vouchers),
        ["patent-list"] = (["有效专利清单", "企业有效专利明细表", "有效专利汇总"], PatentSheets.List),
        ["patent-certificate"] = (["专利证书", "发明专利证书"], PatentSheets.Certificate),
        ["pct-proof"] = (["PCT专利申请材料", "PCT申请及进入国家阶段证明"], PatentSheets.Pct),
        ["trademark-certificate"] = (["商标注册证", "注册商标证书"], PatentSheets.Trademark),
        ["ip-standard-certificate"] = (["贯标认证证书", "知识产权管理体系认证证书"], TitleSheets.Standard),
        ["pledge-registration"] = (["专利权质押登记通知书", "知识产权质押融资证明"], TitleSheets.Pledge),
        ["patent-product-filing"] = (["专利产品备案证明", "专利密集型产品备案"], TitleSheets.ProductFiling),
        ["ip-body-document"] = (["知识产权部成立文件及制度", "知识产权管理制度"], LetterSheets.Body),
        ["ip-staff-proof"] = (["知识产权管理人员名单及社保证明", "专兼职知识产权人员名单（附社保）"], StaffSheet.Write),
        ["rd-body-proof"] = (["企业技术中心认定文件", "研发机构证明"], LetterSheets.Research),
        ["champion-certificate"] = (["制造业单项冠军企业证书"], TitleSheets.Champion),
        ["little-giant-certificate"] = (["专精特新“小巨人”企业证书"], TitleSheets.LittleGiant),
        ["award-certificate"] = (["中国专利奖证书", "科技奖励证书"], TitleSheets.Award),
        ["cooperation-agreement"] = (["联合申报协议书", "联合申报合作协议"], LetterSheets.Agreement),
        ["commitment-letter"] = (["信用承诺书", "申报单位信用承诺书"], LetterSheets.Commitment),
        ["recommendation"] = (["辖市区推荐意见", "推荐意见"], LetterSheets.Recommendation),
    };

    public static string Title(string id, int seed)
    {
        var titles = s_all[id].Titles;
        return titles[(int)((uint)(seed / 3) % titles.Length)];
    }

    public static void Write(AttachmentPen pen, HiddenPen form) => s_all[pen.Plan.Id].Write(pen, form);
}
