using static DocPipeline.Booklets.Facts.FieldIds;

namespace DocPipeline.Booklets.Hidden.Fourth;

/// <summary>措辞。Labels as municipal bureaus and their portals word them, with the brackets they like; each can mean only one field.</summary>
internal static class FourthWords
{
    private static readonly Dictionary<string, string[]> s_all = new(StringComparer.Ordinal)
    {
        [Name] = ["企业名称（公章）", "申报单位（公章）", "单位名称（盖章）", "申请单位名称", "项目申报企业"],
        [FormerNames] = ["曾用名（如有）", "企业曾用名（近五年）", "原名称"],
        [Uscc] = ["统一社会信用代码号", "社会统一信用代码", "统一社会信用代码证号"],
        [LegalRepresentative] = ["公司法定代表人", "法人（法定代表人）", "法定代表人（姓名）"],
        [Address] = ["注册地址（住所地）", "公司注册地址", "工商注册地", "企业注册住所"],
        [District] = ["所在辖市（区）、开发区", "属地（辖市区）", "所属市（区）", "所在地区（市、区）"],
        [Industry] = ["所属产业类别", "所属战略性新兴产业", "产业（技术）领域", "主导产业方向"],
        [Established] = ["公司成立时间", "企业成立时间", "工商注册日期"],
        [RegisteredCapital] = ["公司注册资本", "企业注册资本", "注册资本数额"],
        [ContactName] = ["联系人（填表人）", "项目联系人姓名", "联络人姓名", "申报联系人"],
        [ContactPhone] = ["电话/手机", "联系电话（手机）", "手机号", "联系手机号码"],
        [ContactEmail] = ["电子邮箱（E-mail）", "联系人电子邮箱", "邮箱（E-mail）"],
        [ProjectName] = ["申报项目", "项目名称（全称）", "建设项目名称"],
        [ProjectLeader] = ["项目负责人（姓名）", "项目主要负责人姓名", "实施负责人"],
        [ProjectStart] = ["实施起始年月", "项目开始年月", "项目实施期（起）"],
        [ProjectEnd] = ["实施终止年月", "项目结束年月", "项目实施期（止）"],
        [Sales] = ["年度销售收入", "实现销售收入", "销售收入额", "营业收入总计", "年营业总收入", "企业营业收入"],
        [Rd] = ["研发费用投入", "研究开发费用总额", "研发经费支出额", "企业研发投入", "研发总投入"],
        [Ip] = ["知识产权工作经费投入", "知识产权经费（费用）", "知识产权费用投入", "知识产权经费总投入"],
        [ProfitTax] = ["利税总额（利润+税收）", "实现利税额", "企业利税总额", "利润及税金合计"],
        [Profit] = ["实现利润总额（税前）", "利润总额数", "企业实现利润总额"],
        [Tax] = ["实际上缴税金", "上缴税收总额", "缴纳税费总额", "纳税总额（入库）"],
        [NetProfit] = ["实现净利润", "净利润总额", "全年净利润"],
        [Assets] = ["资产总额（年末）", "年末总资产额", "企业资产总计", "资产总额（期末）"],
        [RdShare] = ["研发费用占年销售收入比例", "研发投入占销售收入比重", "研发经费占销售收入的比例"],
        [IpShare] = ["知识产权费用占研发费用的比例", "知识产权经费占研发费用比重", "知识产权投入占研发投入比例"],
        [StaffTotal] = ["企业职工总数", "现有职工人数", "在职员工总数", "公司总人数"],
        [StaffRd] = ["研发人员总人数", "从事研发人员数", "企业研发人员", "研究开发人员人数"],
        [IpFulltime] = ["知识产权管理人员（专职）", "专职管理人员（知识产权）", "专职知识产权工作人员"],
        [IpParttime] = ["知识产权管理人员（兼职）", "兼职管理人员（知识产权）", "兼职知识产权工作人员"],
        [IpManagers] = ["知识产权管理人员（专兼职合计）", "知识产权专兼职管理人员总数", "知识产权管理人员总人数"],
        [Patents] = ["有效专利数量", "授权且有效专利总数", "有效专利总件数", "有效专利拥有总量"],
        [Inventions] = ["有效发明专利数量", "授权有效发明专利", "有效发明专利总数", "发明专利有效件数"],
        [UtilityModels] = ["有效实用新型专利数量", "授权有效实用新型专利", "有效实用新型专利总数", "实用新型有效件数"],
        [Designs] = ["有效外观设计专利数量", "授权有效外观设计专利", "有效外观设计专利总数", "外观设计有效件数"],
        [PctNational] = ["PCT专利申请进入国家阶段数量", "进入国家阶段的PCT专利申请数", "PCT申请进入国家阶段件数"],
        [PctApplications] = ["PCT专利申请数量", "PCT专利申请总数", "PCT国际专利申请量"],
        [Trademarks] = ["有效注册商标数量", "有效注册商标总数", "有效商标数量"],
        [Champion] = ["是否获国家制造业单项冠军企业认定", "是否为国家制造业单项冠军", "是否属于国家制造业单项冠军企业"],
        [LittleGiant] = ["是否获国家专精特新“小巨人”企业认定", "是否为国家专精特新小巨人", "是否属于国家级专精特新“小巨人”企业"],
        [Award] = ["三年内是否获国家、省科学技术奖，中国专利奖，江苏专利奖", "近3年是否获得国家、省科技奖或中国、江苏专利奖"],
        [Joint] = ["是否采用联合申报方式", "是否与其他单位联合申报", "是否组建联合体申报"],
        [Partners] = ["联合申报单位（全称）", "合作申报单位", "联合申报合作单位"],
        [BudgetTotal] = ["项目总投入（合计）", "项目投入总额", "项目总投资额", "经费投入合计"],
        [CityGrant] = ["申请市级资金额", "申请市级补助资金", "拟申请市级资金", "市级财政专项资金"],
        [DistrictMatch] = ["辖市、区配套资金", "辖市区财政配套经费", "地方（辖市区）配套资金", "区（市）配套资金"],
        [SelfRaised] = ["企业自筹部分", "自筹资金（企业）", "企业自筹投入", "单位自筹部分"],
        [InventionGrowth] = ["发明专利及PCT专利申请量增幅", "发明、PCT专利申请增幅", "专利申请（发明、PCT）增长率"],
        [ImplementationRate] = ["专利转化实施比例", "专利实施率目标", "专利实施（转化）率"],
    };

    public static string Pick(string field, int seed)
    {
        var words = s_all[field];
        var spread = field.Aggregate(53, (h, c) => unchecked(h * 47 + c));
        var mixed = unchecked((uint)(seed / 5 ^ spread) * 2246822519u) >> 11;
        return words[(int)(mixed % (uint)words.Length)];
    }

    /// <summary>2022年销售收入: a year before a label that may begin with 年 itself.</summary>
    public static string Dated(int year, string word) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{year}{(word.StartsWith('年') ? "" : "年")}{word}");
}
