using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Words;

/// <summary>措辞。Labels as other cities' forms word them: none is taken from the product's word lists, each can mean only one field.</summary>
internal static class HiddenWords
{
    private static readonly Dictionary<string, string[]> s_all = new(StringComparer.Ordinal)
    {
        [Name] = ["申报企业全称", "项目承担单位", "企业全称", "单位全称", "企业（单位）名称", "申请企业名称"],
        [FormerNames] = ["原单位名称", "企业曾用名", "更名前名称"],
        [Uscc] = ["社会信用代码（18位）", "统一社会信用代码（三证合一）", "营业执照统一社会信用代码", "统一信用代码"],
        [LegalRepresentative] = ["法人代表姓名", "企业法定代表人", "法定代表人（负责人）", "法人姓名"],
        [Address] = ["工商注册地址", "企业住所", "单位注册地址", "注册地址（与营业执照一致）"],
        [District] = ["所在辖市（区）", "所属板块", "所属辖市区（开发区）", "企业属地"],
        [Industry] = ["产业领域", "所属技术领域（产业链）", "主要技术领域", "所属产业（领域）"],
        [Established] = ["登记注册日期", "企业设立时间", "工商登记日期", "成立年月日"],
        [RegisteredCapital] = ["注册资本（金）", "企业注册资金", "注册资本总额"],
        [ContactName] = ["项目联络人", "填报联系人", "申报联系人姓名"],
        [ContactPhone] = ["联系人手机", "联络电话", "联系人电话（手机）"],
        [ContactEmail] = ["电子信箱", "联系邮箱", "邮箱地址"],
        [ProjectName] = ["申报项目名称", "项目全称", "拟申报项目"],
        [ProjectLeader] = ["项目主要负责人", "项目总负责人", "项目主持人"],
        [ProjectStart] = ["项目起始日期", "项目实施起始时间", "计划开始时间"],
        [ProjectEnd] = ["项目终止日期", "计划完成时间", "项目实施结束时间"],
        [Sales] = ["年度营业收入", "营业总收入", "全年销售收入", "企业销售收入", "销售收入合计", "年销售额"],
        [Rd] = ["研发经费投入", "研究开发费", "企业研发费用总额", "R&D经费支出", "研发投入总额", "研发经费"],
        [Ip] = ["知识产权投入", "知识产权经费支出", "知识产权费用总额", "知识产权工作投入"],
        [ProfitTax] = ["利税额", "实现利税总额", "利税合计额", "全年利税"],
        [Profit] = ["年度利润总额", "实现利润总额", "利润总额（税前）"],
        [Tax] = ["上缴税金", "实缴税金", "纳税总额", "实际缴纳税额"],
        [NetProfit] = ["税后净利润", "税后利润", "净利润额"],
        [Assets] = ["总资产", "资产总计", "年末资产总额", "期末资产总额"],
        [RdShare] = ["研发投入强度", "研发费用占销售收入比重", "研发经费占营业收入比例"],
        [IpShare] = ["知识产权投入占研发费用比例", "知识产权费用占研发经费比重", "知识产权经费占研发投入比例"],
        [StaffTotal] = ["从业人员总数", "在职职工人数", "员工总数", "企业总人数"],
        [StaffRd] = ["研究开发人员", "研发人员数", "从事研发的人员数", "R&D人员"],
        [IpFulltime] = ["专职知识产权人员", "知识产权专职管理人员", "专职知识产权管理人员数"],
        [IpParttime] = ["兼职知识产权人员", "知识产权兼职管理人员", "兼职知识产权管理人员数"],
        [IpManagers] = ["知识产权管理人员总数", "知识产权管理人员合计", "知识产权工作人员总数"],
        [Patents] = ["有效专利总数", "有效专利拥有量", "维持有效的专利总数", "现有有效专利总量"],
        [Inventions] = ["有效发明专利", "有效发明专利拥有量", "其中：发明专利（有效）"],
        [UtilityModels] = ["有效实用新型专利", "有效实用新型拥有量", "实用新型专利（有效）"],
        [Designs] = ["有效外观设计专利", "有效外观设计拥有量", "外观设计专利（有效）"],
        [PctNational] = ["已进入国家阶段的PCT申请", "PCT国际申请（进入国家阶段）", "PCT申请进入国家阶段数"],
        [PctApplications] = ["PCT国际专利申请", "PCT国际申请数", "提交PCT申请数"],
        [Trademarks] = ["注册商标数（有效）", "有效注册商标数", "拥有有效注册商标"],
        [Champion] = ["是否国家制造业单项冠军企业", "国家级制造业单项冠军企业"],
        [LittleGiant] = ["是否国家专精特新“小巨人”企业", "国家级专精特新“小巨人”"],
        [Award] = ["近三年是否获国家或省科技奖、中国专利奖、江苏专利奖", "三年内获得国家、省科学技术奖或专利奖"],
        [Joint] = ["是否联合体申报", "是否联合申报"],
        [Partners] = ["联合申报单位名称", "联合体成员单位", "联合单位"],
        [BudgetTotal] = ["项目总投资", "项目经费总额", "项目预算总额", "计划总投入"],
        [CityGrant] = ["申请市级财政资金", "市级专项资金", "拟申请市级资助"],
        [DistrictMatch] = ["辖市区财政配套", "辖市（区）配套资金", "区级配套资金"],
        [SelfRaised] = ["企业自筹资金", "单位自筹", "自筹经费"],
        [InventionGrowth] = ["发明专利及PCT申请增幅", "发明和PCT专利申请量增长率", "发明专利（含PCT）申请增长幅度"],
        [ImplementationRate] = ["专利转化实施率", "有效专利实施率", "专利技术实施率"],
    };

    public static string Pick(string field, int seed)
    {
        var words = s_all[field];
        return words[(int)((uint)(seed / 7 + field.Length * 31 + field[^1]) % words.Length)];
    }

    public static string First(string field) => s_all[field][0];
}
