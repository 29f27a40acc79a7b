using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Second;

/// <summary>措辞。Labels as provincial, district and portal forms word them; each can mean only one field.</summary>
internal static class SecondWords
{
    private static readonly Dictionary<string, string[]> s_all = new(StringComparer.Ordinal)
    {
        [Name] = ["申请单位全称", "企业名称（全称）", "法人单位名称", "申报主体名称", "申报企业"],
        [FormerNames] = ["变更前名称", "曾用企业名称", "单位原名"],
        [Uscc] = ["企业信用代码", "信用代码（18位）", "统一社会信用代码/组织机构代码", "统一代码（营业执照）"],
        [LegalRepresentative] = ["单位法人代表", "法定代表人/负责人", "法人代表（负责人）", "企业法人代表"],
        [Address] = ["法定注册地址", "单位注册地", "营业执照住所", "公司注册住所"],
        [District] = ["隶属辖市区", "所属区域（辖市、区）", "所在区县", "推荐地区"],
        [Industry] = ["产业方向", "所属行业领域", "支持领域（产业集群/产业链）", "技术领域方向"],
        [Established] = ["工商注册时间", "企业注册成立时间", "登记成立日期", "公司设立日期"],
        [RegisteredCapital] = ["注册资本额", "认缴注册资本", "注册资本（人民币）"],
        [ContactName] = ["联络员姓名", "项目经办人", "具体联系人"],
        [ContactPhone] = ["联系手机", "经办人手机", "手机/电话"],
        [ContactEmail] = ["电子邮件地址", "Email", "E-mail地址"],
        [ProjectName] = ["申报项目（课题）名称", "项目（课题）名称", "拟建项目名称"],
        [ProjectLeader] = ["项目第一负责人", "首席负责人", "项目牵头人"],
        [ProjectStart] = ["实施开始年月", "项目起始年月", "建设起始时间"],
        [ProjectEnd] = ["实施完成年月", "项目截止年月", "建设完成时间"],
        [Sales] = ["营业收入总额", "销售（营业）收入", "当年销售收入", "营收总额"],
        [Rd] = ["研发支出总额", "研究开发投入", "研发费用合计", "研究与试验发展（R&D）经费"],
        [Ip] = ["知识产权总费用", "知识产权相关费用", "知识产权专项经费支出"],
        [ProfitTax] = ["利润和税金总额", "利税总和", "年度利税总额"],
        [Profit] = ["税前利润总额", "全年利润总额", "利润总额（所得税前）"],
        [Tax] = ["缴纳税金总额", "年度纳税额", "入库税金", "全年纳税总额"],
        [NetProfit] = ["净利润（税后）", "年度净利润", "税后净利"],
        [Assets] = ["企业资产总额", "资产总值", "年末资产总计"],
        [RdShare] = ["研发费用占营收比", "研发经费占比", "R&D投入强度"],
        [IpShare] = ["知识产权费用占研发费用比", "知识产权投入占研发比重", "知识产权费用/研发费用"],
        [StaffTotal] = ["企业职工总人数", "在册员工数", "年末从业人数", "全部职工人数"],
        [StaffRd] = ["研发人员合计", "研究开发人员总数", "研究与开发人员数"],
        [IpFulltime] = ["专职知识产权工作者", "知识产权专职人数", "知识产权岗专职人员"],
        [IpParttime] = ["兼职知识产权工作者", "知识产权兼职人数", "知识产权岗兼职人员"],
        [IpManagers] = ["知识产权专兼职人员总数", "专兼职知识产权管理人员", "知识产权管理人员人数"],
        [Patents] = ["有效专利件数", "拥有有效专利总数", "目前有效专利", "有效专利（合计）"],
        [Inventions] = ["有效发明件数", "其中有效发明专利", "发明专利（有效）数"],
        [UtilityModels] = ["有效实用新型件数", "实用新型有效专利", "其中有效实用新型"],
        [Designs] = ["有效外观设计件数", "外观设计有效专利", "其中有效外观设计"],
        [PctNational] = ["进入国家阶段PCT件数", "PCT进入国家阶段申请量", "PCT专利申请（已进入国家阶段）"],
        [PctApplications] = ["PCT申请件数", "PCT国际专利申请总数", "累计PCT专利申请"],
        [Trademarks] = ["有效商标件数", "有效注册商标件数", "注册商标（有效）", "拥有注册商标数"],
        [Champion] = ["获评国家制造业单项冠军企业", "是否为制造业单项冠军企业（国家级）", "制造业单项冠军企业（工信部认定）"],
        [LittleGiant] = ["获评国家专精特新“小巨人”企业", "是否为专精特新“小巨人”企业（国家级）", "专精特新“小巨人”企业（工信部认定）"],
        [Award] = ["近三年曾获国家/省科学技术奖或中国（江苏）专利奖", "三年内是否获得国家或省级科学技术奖、中国专利奖、江苏专利奖"],
        [Joint] = ["是否牵头联合申报", "是否组成联合体", "联合申报（联合体）"],
        [Partners] = ["参与联合申报单位", "联合体其他成员", "联合申报成员单位"],
        [BudgetTotal] = ["经费预算合计", "项目总经费", "项目投资总额", "预算总经费"],
        [CityGrant] = ["申请市级专项经费", "市财政拨款", "市级财政资助"],
        [DistrictMatch] = ["辖市区财政资金", "区级财政配套", "辖市（区）财政配套"],
        [SelfRaised] = ["申报单位自筹", "企业自有资金", "单位自筹资金"],
        [InventionGrowth] = ["发明专利与PCT申请量增幅", "发明、PCT申请增长比例", "发明专利和PCT专利申请增长"],
        [ImplementationRate] = ["专利实施比例", "有效专利转化实施比例", "专利实施转化率"],
    };

    public static string Pick(string field, int seed)
    {
        var words = s_all[field];
        var spread = field.Aggregate(23, (h, c) => unchecked(h * 37 + c));
        return words[(int)((uint)(seed / 5 ^ spread) % (uint)words.Length)];
    }
}
