using DocPipeline.Booklets.Attachments;

namespace DocPipeline.Booklets.Hidden.Third.Papers;

/// <summary>附件种类. Titles and writers of the third wave.</summary>
internal static class ThirdPapers
{
    private static readonly Dictionary<string, (string[] Titles, Action<AttachmentPen, HiddenPen> Write)> s_all = new(StringComparer.Ordinal)
    {
        ["business-licence"] = (["企业营业执照", "营业执照复印件", "营业执照副本（加盖公章）"], LicencePage.Write),
        ["audit-report"] = (["财务报表审计报告", "审计报告（含财务报表）", "审计报告书"], AuditPages.Write),
        ["rd-special-audit"] = (["研究开发费用专项审计报告书", "企业研发费用专项审计报告"], CostPages.SpecialAudit),
        ["ip-cost-vouchers"] = (["知识产权费用台账", "知识产权费用支出汇总表"], CostPages.Vouchers),
        ["patent-list"] = (["有效专利一览表", "企业拥有有效专利清单", "专利清单（有效）"], PatentPages.List),
        ["patent-certificate"] = (["代表性专利证书", "发明专利证书复印件"], PatentPages.Certificate),
        ["pct-proof"] = (["PCT国际申请证明", "PCT申请清单"], PatentPages.Pct),
        ["trademark-certificate"] = (["商标注册证复印件", "注册商标证明"], PatentPages.Trademark),
        ["ip-standard-certificate"] = (["知识产权贯标证书", "知识产权管理体系证书"], TitlePages.Standard),
        ["pledge-registration"] = (["知识产权质押登记证明", "专利权质押登记通知"], TitlePages.Pledge),
        ["patent-product-filing"] = (["专利产品备案材料", "专利密集型产品备案证明"], TitlePages.ProductFiling),
        ["ip-body-document"] = (["知识产权机构设置文件", "知识产权管理办法"], LetterPages.Body),
        ["ip-staff-proof"] = (["知识产权工作人员名册及社保缴纳证明", "知识产权管理人员名单、社保证明"], StaffPages.Write),
        ["rd-body-proof"] = (["研发机构认定证明", "工程技术研究中心证明"], LetterPages.Research),
        ["champion-certificate"] = (["国家制造业单项冠军企业证书"], TitlePages.Champion),
        ["little-giant-certificate"] = (["国家专精特新“小巨人”企业证书"], TitlePages.LittleGiant),
        ["award-certificate"] = (["专利奖获奖证书", "中国专利优秀奖证书"], TitlePages.Award),
        ["cooperation-agreement"] = (["联合体协议", "联合申报协议"], LetterPages.Agreement),
        ["commitment-letter"] = (["项目申报信用承诺书", "诚信承诺书"], LetterPages.Commitment),
        ["recommendation"] = (["推荐函", "辖市区审核推荐意见"], LetterPages.Recommendation),
    };

    public static string Title(string id, int seed)
    {
        var titles = s_all[id].Titles;
        return titles[(int)((uint)(seed / 3) % titles.Length)];
    }

    public static void Write(AttachmentPen pen, HiddenPen form) => s_all[pen.Plan.Id].Write(pen, form);
}
