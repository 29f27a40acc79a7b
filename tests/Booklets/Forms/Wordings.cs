using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Forms;

/// <summary>The wordings of every field, as grant forms word them.</summary>
internal static class Wordings
{
    private static readonly Dictionary<string, Wording> s_all = new(StringComparer.Ordinal)
    {
        [Name] = new(["申报单位", "单位名称", "企业名称", "申报单位名称"], ["申请单位", "承担单位名称"]),
        [FormerNames] = new(["曾用名", "单位曾用名"], ["企业曾用名称"]),
        [Uscc] = new(["统一社会信用代码", "社会信用代码"], ["统一社会信用代码（18位）"]),
        [LegalRepresentative] = new(["法定代表人", "法人代表", "法定代表人姓名"], ["单位法定代表人"]),
        [Address] = new(["注册地址", "单位地址", "企业注册地址"], ["住所", "注册地（住所）"]),
        [District] = new(["所属辖市区", "所属辖市、区", "所在辖市区"], ["所属地区", "所在区（市）"]),
        [Industry] = new(["所属产业", "技术领域", "所属技术领域"], ["所属产业领域", "产业技术领域"]),
        [Established] = new(["成立日期", "成立时间", "注册时间"], ["企业成立日期", "设立日期"]),
        [RegisteredCapital] = new(["注册资本", "注册资金"], ["注册资本金"]),
        [ContactName] = new(["联系人", "项目联系人"], ["联系人姓名"]),
        [ContactPhone] = new(["联系电话", "手机号码", "联系人电话"], ["联系方式"]),
        [ContactEmail] = new(["电子邮箱", "邮箱", "E-mail"], ["电子邮件"]),
        [ProjectName] = new(["项目名称"], ["申报项目名称"]),
        [ProjectLeader] = new(["项目负责人", "项目负责人姓名"], ["负责人"]),
        [ProjectStart] = new(["起始年月", "项目开始时间", "开始年月"], ["项目起始时间"]),
        [ProjectEnd] = new(["终止年月", "项目结束时间", "完成年月"], ["项目完成时间"]),
        [Sales] = new(["销售收入", "营业收入", "年销售收入"], ["销售收入总额", "年营业收入"]),
        [Rd] = new(["研发费用", "研发投入", "研发经费支出", "研究开发费用"], ["研发费用总额", "研发经费投入", "R&D投入"]),
        [Ip] = new(["知识产权费用", "知识产权经费", "知识产权工作经费"], ["知识产权经费投入", "知识产权费用支出"]),
        [ProfitTax] = new(["利税总额", "实现利税"], ["利税合计", "年利税总额"]),
        [Profit] = new(["利润总额"], ["年利润总额"]),
        [Tax] = new(["纳税额", "上缴税金", "纳税总额"], ["实缴税金", "实际缴纳税额"]),
        [NetProfit] = new(["净利润"], ["年净利润"]),
        [Assets] = new(["资产总额", "总资产"], ["资产总计", "年末资产总额"]),
        [RdShare] = new(["研发费用占销售收入比例", "研发占比", "研发投入占比"], ["研发费用占销售收入的比重"]),
        [IpShare] = new(["知识产权费用占研发费用比例", "知识产权费用占比"], ["知识产权经费占研发投入比重"]),
        [StaffTotal] = new(["职工总数", "职工人数", "从业人员数"], ["在职职工人数", "员工总人数"], "人"),
        [StaffRd] = new(["研发人员", "研发人员数", "从事研发人员"], ["研究开发人员数", "研发人员总数"], "人"),
        [IpFulltime] = new(["专职知识产权管理人员", "知识产权专职人员"], ["知识产权专职人员数"], "人"),
        [IpParttime] = new(["兼职知识产权管理人员", "知识产权兼职人员"], ["知识产权兼职人员数"], "人"),
        [IpManagers] = new(["知识产权管理人员", "知识产权管理人员总数"], ["知识产权管理人员数", "知识产权工作人员总数"], "人"),
        [Patents] = new(["有效专利", "有效专利数", "有效专利总数", "拥有有效专利"], ["有效专利拥有量", "有效专利合计"], "件"),
        [Inventions] = new(["有效发明专利", "有效发明专利数", "发明专利"], ["授权有效发明专利数", "有效发明专利拥有量"], "件"),
        [UtilityModels] = new(["有效实用新型专利", "实用新型专利", "实用新型"], ["有效实用新型专利数"], "件"),
        [Designs] = new(["有效外观设计专利", "外观设计专利", "外观设计"], ["有效外观设计专利数"], "件"),
        [PctNational] = new(["进入国家阶段的PCT专利申请", "进入国家阶段PCT申请"], ["PCT专利申请（进入国家阶段）"], "件"),
        [PctApplications] = new(["PCT专利申请", "PCT专利申请量", "PCT国际专利申请"], ["PCT申请数"], "件"),
        [Trademarks] = new(["有效注册商标", "注册商标数", "有效注册商标数"], ["拥有有效注册商标"], "件"),
        [Champion] = new(["国家制造业单项冠军企业", "制造业单项冠军", "是否国家制造业单项冠军企业"], ["是否为国家级制造业单项冠军企业"]),
        [LittleGiant] = new(["国家专精特新“小巨人”企业", "专精特新小巨人", "是否国家专精特新“小巨人”企业"], ["是否为国家级专精特新“小巨人”企业"]),
        [Award] = new(["三年内获得国家、省科学技术奖或中国专利奖、江苏专利奖", "三年内获奖", "三年内是否获奖"], ["近三年是否获得国家（省）科学技术奖或专利奖"]),
        [Joint] = new(["联合申报", "是否联合申报"], ["是否为联合体申报"]),
        [Partners] = new(["联合申报单位", "合作单位"], ["联合体成员单位"]),
        [BudgetTotal] = new(["项目总投入", "项目总预算", "项目总投资"], ["项目经费总额", "总投入"]),
        [CityGrant] = new(["市级资金", "申请市级资金", "市级专项资金"], ["市级资助资金", "拟申请市级资助"]),
        [DistrictMatch] = new(["辖市区配套", "辖市区配套资金"], ["辖市（区）配套经费", "区级配套资金"]),
        [SelfRaised] = new(["自筹", "自筹资金", "企业自筹"], ["单位自筹经费", "企业自筹资金"]),
        [InventionGrowth] = new(["专利申请增幅", "发明专利及PCT专利申请增幅"], ["发明及PCT专利申请量增长率"]),
        [ImplementationRate] = new(["专利实施率", "专利转化实施率"], ["有效专利实施率"]),
    };

    public static Wording Of(string field) => s_all[field];

    /// <summary>One of the wordings, the same throughout a booklet.</summary>
    public static string Pick(string field, int seed, bool hidden)
    {
        var wording = s_all[field];
        var choice = hidden ? wording.Hidden : wording.Open;
        var spread = field.Aggregate(17, (h, c) => unchecked(h * 31 + c));
        return choice[(int)((uint)(seed ^ spread) % (uint)choice.Length)];
    }

    /// <summary>Fields in the order of the form's groups.</summary>
    public static IReadOnlyList<string> Identity { get; } =
        [Name, FormerNames, Uscc, LegalRepresentative, Address, District, Industry, Established, RegisteredCapital, ContactName, ContactPhone, ContactEmail];
}
