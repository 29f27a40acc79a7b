using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Third;

/// <summary>措辞。Labels as science bureaus, registries, consultants and spreadsheets word them; each can mean only one field.</summary>
internal static class ThirdWords
{
    private static readonly Dictionary<string, string[]> s_all = new(StringComparer.Ordinal)
    {
        [Name] = ["项目申报单位（盖章）", "申请人名称", "项目承担企业", "填报单位", "企业中文全称"],
        [FormerNames] = ["原企业名称", "历史名称（如有更名）", "更名前单位名称"],
        [Uscc] = ["营业执照注册号（统一社会信用代码）", "18位社会信用代码", "纳税人识别号（统一社会信用代码）", "机构信用代码"],
        [LegalRepresentative] = ["企业法人（法定代表人）", "法定代表人签字人姓名", "营业执照法定代表人", "法人代表人"],
        [Address] = ["工商登记住所", "企业注册地详细地址", "注册所在地", "登记住所（经营场所）"],
        [District] = ["归口辖市区", "申报所属辖市（区）", "推荐辖市区", "所属板块（辖市、区）"],
        [Industry] = ["申报技术领域", "所属重点产业集群（产业链）", "项目所属领域", "产业链方向"],
        [Established] = ["企业成立年月日", "营业执照成立日期", "注册登记时间", "公司成立日"],
        [RegisteredCapital] = ["工商注册资本", "注册资本总数", "企业注册资本金"],
        [ContactName] = ["申报工作联系人", "日常联络人", "填表联系人", "业务联系人"],
        [ContactPhone] = ["联系人手机号", "移动电话", "联系人联系电话", "手机"],
        [ContactEmail] = ["电子邮箱地址", "联系人邮箱", "电子邮件（E-mail）", "邮件地址"],
        [ProjectName] = ["项目题目", "申报项目题名", "项目中文名称", "示范项目名称"],
        [ProjectLeader] = ["项目主持人姓名", "项目总牵头人", "课题负责人", "项目第一责任人"],
        [ProjectStart] = ["项目启动年月", "计划起始时间", "执行期起", "实施起始月份"],
        [ProjectEnd] = ["项目验收年月", "计划终止时间", "执行期止", "实施截止月份"],
        [Sales] = ["全年营业收入", "企业营业总收入", "年度销售总额", "营业收入合计", "销售收入（不含税）"],
        [Rd] = ["研究开发经费", "全年研发支出", "企业研发经费", "研发费用总支出", "R&D费用"],
        [Ip] = ["知识产权支出", "知识产权工作费用", "知识产权经费总额", "用于知识产权的费用"],
        [ProfitTax] = ["利润税金总额", "利税（利润+税金）", "全年利税总额", "利税总计"],
        [Profit] = ["会计利润总额", "利润总额合计", "企业利润总额", "当年利润总额"],
        [Tax] = ["实际纳税额", "已缴税金", "上交税费总额", "全年入库税款"],
        [NetProfit] = ["企业净利润", "净利润金额", "当年净利润", "净利润合计"],
        [Assets] = ["资产合计", "期末总资产", "企业总资产", "年末总资产"],
        [RdShare] = ["研究开发经费占营业收入比例", "研发支出占收入比", "研发费用率", "研发强度（研发/营收）"],
        [IpShare] = ["知识产权支出占研发经费比例", "知识产权经费占研发支出比", "知识产权费用率（占研发费用）"],
        [StaffTotal] = ["全体员工人数", "职工总人数", "企业员工总数", "年末职工人数"],
        [StaffRd] = ["科技研发人员数", "研发岗位人员", "研究开发岗位人数", "研发队伍人数"],
        [IpFulltime] = ["专职从事知识产权工作人数", "专职知识产权专员", "知识产权专职员工"],
        [IpParttime] = ["兼职从事知识产权工作人数", "兼职知识产权专员", "知识产权兼职员工"],
        [IpManagers] = ["知识产权工作队伍总人数", "从事知识产权管理的人员合计", "知识产权管理团队人数"],
        [Patents] = ["有效授权专利总量", "专利拥有量（有效）", "现存有效专利合计", "在有效期内的专利总数"],
        [Inventions] = ["有效发明专利件数", "发明专利拥有量（有效）", "有效授权发明专利"],
        [UtilityModels] = ["有效授权实用新型", "实用新型专利拥有量（有效）", "有效实用新型专利件数"],
        [Designs] = ["有效授权外观设计", "外观设计专利拥有量（有效）", "有效外观设计专利件数"],
        [PctNational] = ["PCT申请（已进国家阶段）", "PCT专利进入国家阶段数量", "进入国家阶段的PCT申请件数"],
        [PctApplications] = ["PCT申请量", "PCT国际申请件数", "已提交PCT专利申请数"],
        [Trademarks] = ["持有有效注册商标", "有效商标注册数", "在有效期内的注册商标"],
        [Champion] = ["具有国家制造业单项冠军企业称号", "入选国家制造业单项冠军企业名单", "国家级单项冠军企业"],
        [LittleGiant] = ["具有国家专精特新“小巨人”企业称号", "入选国家级专精特新“小巨人”企业名单", "国家级“小巨人”企业（专精特新）"],
        [Award] = ["三年内曾获国家或省科学技术奖、中国专利奖、江苏专利奖", "近三年有国家（省）科技奖或中国专利奖、江苏专利奖"],
        [Joint] = ["采用联合体方式申报", "本项目由多家单位联合申报", "以联合体申报"],
        [Partners] = ["联合体参与单位", "联合申报参加单位", "共同申报单位"],
        [BudgetTotal] = ["经费总预算", "项目经费总投入", "项目计划总投资", "项目总经费预算"],
        [CityGrant] = ["申请市级专项资金", "市财政专项资助", "拟申请市级财政经费", "市级财政补助"],
        [DistrictMatch] = ["辖市（区）财政匹配资金", "所在辖市区配套经费", "区级匹配资金", "辖市区财政配套资金"],
        [SelfRaised] = ["企业自筹经费", "申报单位自筹资金", "承担单位自有资金", "自有资金投入"],
        [InventionGrowth] = ["发明专利、PCT专利申请增长率", "发明和PCT申请增长目标", "发明及PCT申请量增长幅度"],
        [ImplementationRate] = ["专利实施比率", "专利技术转化实施率", "专利实施转化率目标"],
    };

    public static string Pick(string field, int seed)
    {
        var words = s_all[field];
        var spread = field.Aggregate(41, (h, c) => unchecked(h * 43 + c));

        // Low bits alone would choose the words of all fields together: four booklets would have all there is.
        var mixed = unchecked((uint)(seed / 5 ^ spread) * 2654435761u) >> 12;
        return words[(int)(mixed % (uint)words.Length)];
    }

    /// <summary>The label in English, for forms in two languages.</summary>
    public static string English(string field) => s_english[field];

    private static readonly Dictionary<string, string> s_english = new(StringComparer.Ordinal)
    {
        [Name] = "Applicant", [FormerNames] = "Former Name", [Uscc] = "Unified Social Credit Code", [LegalRepresentative] = "Legal Representative", [Address] = "Registered Address",
        [District] = "District", [Industry] = "Field of Technology", [Established] = "Date of Establishment", [RegisteredCapital] = "Registered Capital", [ContactName] = "Contact Person",
        [ContactPhone] = "Telephone", [ContactEmail] = "E-mail", [ProjectName] = "Project Title", [ProjectLeader] = "Project Leader", [ProjectStart] = "Commencement", [ProjectEnd] = "Completion",
        [Sales] = "Operating Revenue", [Rd] = "R&amp;D Expenses", [Ip] = "IP Expenses", [ProfitTax] = "Profit and Tax", [Profit] = "Total Profit", [Tax] = "Tax Paid", [NetProfit] = "Net Profit",
        [Assets] = "Total Assets", [RdShare] = "R&amp;D / Revenue", [IpShare] = "IP / R&amp;D", [StaffTotal] = "Employees", [StaffRd] = "R&amp;D Staff", [IpFulltime] = "Full-time IP Staff",
        [IpParttime] = "Part-time IP Staff", [IpManagers] = "IP Staff, total", [Patents] = "Valid Patents", [Inventions] = "Inventions", [UtilityModels] = "Utility Models", [Designs] = "Designs",
        [PctNational] = "PCT, national phase", [PctApplications] = "PCT Applications", [Trademarks] = "Trademarks", [Champion] = "Manufacturing Champion", [LittleGiant] = "Little Giant",
        [Award] = "Award within 3 years", [Joint] = "Joint Application", [Partners] = "Partners", [BudgetTotal] = "Total Budget", [CityGrant] = "Municipal Grant", [DistrictMatch] = "District Fund",
        [SelfRaised] = "Self-raised", [InventionGrowth] = "Growth of Inventions and PCT", [ImplementationRate] = "Implementation Rate",
    };
}
