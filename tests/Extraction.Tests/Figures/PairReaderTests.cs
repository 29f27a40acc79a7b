using System.Collections.Immutable;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class PairReaderTests
{
    [Theory]
    [InlineData("1.3 法定代表人 Legal representative 赵思远", "applicant.legal_representative = 赵思远")]
    [InlineData("法定代表人：Legal representative 赵思远", "applicant.legal_representative = 赵思远")]
    [InlineData("申报单位：Bosch汽车部件（常州）有限公司", "applicant.name = Bosch汽车部件(常州)有限公司")]
    public void A_label_said_once_more_in_English_ends_before_the_value(string line, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Fact]
    public void A_note_that_names_several_years_gives_none_of_them_to_what_stands_below() => Assert.Null(
        new PairReader(Seeds.Tools, null).Read(Printed.Passage("专利实施率：88%"), Printed.Page, ["年度数据按“2020年／2021年／2022年”的顺序填写"], []).Single(r => r.Field is not null).Period);

    [Theory]
    [InlineData("起止年月：2024年7月1日起 2026年6月30日止", "project.start = 2024-07-01; project.end = 2026-06-30")]
    [InlineData("起止年月 2024年7月1日起 2026年6月30日止", "project.start = 2024-07-01; project.end = 2026-06-30")]
    public void The_day_something_begins_is_no_label_of_the_day_it_ends(string line, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Theory]
    [InlineData("法定代表人 陈某", "住所 江苏省常州市武进区某路8号", "applicant.address = 江苏省常州市武进区某路8号; applicant.legal_representative = 陈某")]
    [InlineData("法定代表人", "陈某", "applicant.legal_representative = 陈某")]
    public void A_cell_that_holds_its_own_value_names_nothing_at_its_right(string left, string right, string found) => Assert.Equal(
        found,
        string.Join("; ", FreePages.Fields($"{left} | {right}").Order(StringComparer.Ordinal)));

    [Fact]
    public void A_cell_of_a_licence_states_the_code_above_what_stands_behind_colons()
    {
        var code = Printed.Line("(副本) 统一社会信用代码 91320411MA5898410G", 50, 50);
        var cell = Passage.Of([Printed.Line("营 业 执 照", 50, 38), code, Printed.Line("法定代表人：李某", 50, 62)], code.Box);

        Assert.Equal(["91320411MA5898410G", "李某"], new PairReader(Seeds.Tools, null).Read(cell, Printed.Page, [], []).Select(r => r.AsPrinted));
    }

    [Theory]
    [InlineData("开始年月：2024-07 结束年月：2026-06", "project.start = 2024-07; project.end = 2026-06")]
    [InlineData("开始年月：2024/07 结束年月：2026/06", "project.start = 2024-07; project.end = 2026-06")]
    [InlineData("开始年月：2024.07 结束年月：2026.06", "project.start = 2024-07; project.end = 2026-06")]
    public void A_month_belongs_to_the_date_before_it_and_to_no_label(string line, string found) => Assert.Equal(found, string.Join("; ", FreePages.Fields(line)));

    [Theory]
    [InlineData("成立时间 / 注册资本 | 2010年12月7日 / 18,600万元", "applicant.established = 2010-12-07; applicant.registered_capital = 186000000")]
    [InlineData("注册资本 / 成立时间 | 18,600万元 / 2010年12月7日", "applicant.established = 2010-12-07; applicant.registered_capital = 186000000")]
    [InlineData("项目实施期 | 2024年7月起//2026年6月止", "project.end = 2026-06; project.start = 2024-07")]
    [InlineData("联合申报单位 | ( ) 有 (√) 无", "consortium.is_joint = false")]
    [InlineData("联合申报单位 | (√) 有 ( ) 无", "consortium.is_joint = true")]
    [InlineData("联合申报单位 | 江苏某某大学", "consortium.partners = 江苏某某大学")]
    public void A_cell_answers_all_that_the_label_beside_it_asks(string row, string found) => Assert.Equal(
        found,
        string.Join("; ", FreePages.Fields(row).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("申报单位：常州某某有限公司（盖章）", "applicant.name = 常州某某有限公司")]
    [InlineData("申 报 单 位： 常州某某有限公司", "applicant.name = 常州某某有限公司")]
    [InlineData("申报单位：常州某某有限公司（与营业执照一致）", "applicant.name = 常州某某有限公司")]
    [InlineData("联系人：张三 联系电话：13800000000", "contact.name = 张三; contact.phone = 13800000000")]
    [InlineData("联系人:张三联系电话:13800000000", "contact.name = 张三; contact.phone = 13800000000")]
    [InlineData("联系人：张三 职务：经理", "contact.name = 张三")]
    [InlineData("联系方式：张三 0519-66232368", "contact.name = 张三; contact.phone = 0519-66232368")]
    [InlineData("联系方式：0519-66232368", "contact.phone = 0519-66232368")]
    [InlineData("联系人 张三", "contact.name = 张三")]
    [InlineData("2022年销售收入：12,345.67万元", "finance.sales_revenue 2022 = 123456700.00")]
    [InlineData("5．研发费用：2022年度发生额153,775,008.78元，主要为人员人工。", "finance.rd_expense 2022 = 153775008.78")]
    [InlineData("2021年研发费用：较2022年计划少，为12.00万元", "finance.rd_expense 2021 = 120000.00")]
    [InlineData("是否联合申报：□是 ☑否", "consortium.is_joint = false")]
    [InlineData("☑国家制造业单项冠军企业 □国家专精特新“小巨人”企业", "qualification.manufacturing_champion = true; qualification.little_giant = false")]
    [InlineData("●国家制造业单项冠军企业 ○国家专精特新“小巨人”企业", "qualification.manufacturing_champion = true; qualification.little_giant = false")]
    [InlineData("●国家制造业单项冠军企业 （否） ●国家专精特新“小巨人”企业 （是）", "")]
    [InlineData("● 国家制造业单项冠军企业：□是 ☑否", "qualification.manufacturing_champion = false")]
    [InlineData("● 国家制造业单项冠军企业：否", "qualification.manufacturing_champion = false")]
    [InlineData("☑国家制造业单项冠军企业：2021年认定", "qualification.manufacturing_champion = true")]
    [InlineData("知识产权管理人员：6（其中专职：4，兼职：2）", "staff.ip_managers = 6; staff.ip_fulltime = 4; staff.ip_parttime = 2")]
    [InlineData("知识产权管理人员：6人（专职：4人；兼职：2人）", "staff.ip_managers = 6; staff.ip_fulltime = 4; staff.ip_parttime = 2")]
    [InlineData("注册资本：5000万元（实缴：3000万元）", "applicant.registered_capital = 50000000")]
    [InlineData("109 联系电话 0519-66232368", "contact.phone = 0519-66232368")]
    [InlineData("117 是否联合申报 □ 1是 ☑ 2否", "consortium.is_joint = false")]
    [InlineData("知识产权管理人员 5人 其中 专职 3人 兼职 2人", "staff.ip_managers = 5; staff.ip_fulltime = 3; staff.ip_parttime = 2")]
    [InlineData("开始时间 2024年7月 结束时间 2026年6月", "project.start = 2024-07; project.end = 2026-06")]
    [InlineData("三年内获奖 否", "award.within_three_years = false")]
    [InlineData("(副本) 统一社会信用代码 91320411MA5898410G", "applicant.uscc = 91320411MA5898410G")]
    [InlineData("职工总数：341（其中专职：4，兼职：2）", "staff.total = 341")]
    public void Reads_labels_and_values_on_one_line(string line, string found) => Assert.Equal(found, Read(line));

    [Theory]
    [InlineData("法定代表人（签字）：    年  月  日")]
    [InlineData("会议时间：上午10:30")]
    [InlineData("公司长期专注于智能装备领域")]
    [InlineData("单位名称 Company name")]
    [InlineData("法定代表人Legal representative")]
    public void Reads_no_field_where_none_is_stated(string line) => Assert.Equal("", Read(line));

    [Theory]
    [InlineData("成立日期：2000-01-11", "applicant.registered_capital = 50100000")]
    [InlineData("法定代表人：张三", "applicant.registered_capital = 50100000")]
    [InlineData("2021年", "applicant.registered_capital 2021 = 50100000")]
    [InlineData("2021年：", "applicant.registered_capital 2021 = 50100000")]
    public void Takes_the_year_at_its_left_only_from_a_heading(string left, string found) => Assert.Equal(found, Read("注册资本：5010万元", left));

    [Theory]
    [InlineData("成立日期：2001年4月25日，注册资本：1835万元", "applicant.established = 2001-04-25; applicant.registered_capital = 18350000")]
    [InlineData("成立日期：2001-04-25；注册资本：1835万元", "applicant.established = 2001-04-25; applicant.registered_capital = 18350000")]
    [InlineData("11. 2020年度销售收入 60,169.32 万元", "finance.sales_revenue 2020 = 601693200.00")]
    public void Takes_a_date_for_the_value_of_the_label_before_it_and_a_numbered_year_for_the_year(string line, string found) => Assert.Equal(found, Read(line));

    private static string Read(string line, params ImmutableArray<string> outer) => string.Join("; ",
        new PairReader(Seeds.Tools, null).Read(Printed.Passage(line), Printed.Page, [], outer).Where(r => r.Field is not null).Select(Printed.Describe));
}
