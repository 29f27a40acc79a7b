using DocPipeline.Domain;
using DocPipeline.Extraction.Sections;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Sections;

// Which rows of an attachment's tables are rows of the list that is counted.
public class ListReaderTests
{
    private static readonly string[] Staff =
    [
        "姓名 | 职务 | 专/兼职 | 主要职责",
        "王立鸣 | 知识产权经理 | 专职 | 统筹管理",
        "肖兰 | 专利工程师 | 兼职 | 申请与维护",
    ];

    private static readonly string[] Patents =
    [
        "序号 | 专利号 | 发明名称 | 申请日 | 法律状态",
        "1 | ZL201522706193.5 | 扭矩标定台 | 2015.07.24 | 专利权维持",
        "2 | ZL201927373612.8 | 除尘单元 | 2019.03.06 | 专利权维持",
    ];

    [Theory]
    [InlineData("序号 | 参保人姓名 | 证件号码 | 缴费月数", "1 | 王立鸣 | 320402********1112 | 12")]
    [InlineData("编号 | 参保人 | 证件号码 | 险种", "1 | 王立鸣 | 320402********1112 | 养老")]
    [InlineData("姓名 | 社会保障号码 | 险种 | 缴费状态", "王立鸣 | 320402********1112 | 养老 | 正常")]
    [InlineData("序号 | 设备名称 | 型号 | 数量", "1 | 某设备 | A型 | 2")]
    public void Counts_no_row_of_another_table_below_the_list_of_staff(string heading, string row) => Assert.Equal(
        ["王立鸣", "肖兰"],
        StaffListReader.Read([Table(["附件5 知识产权管理人员名单及社保缴费证明"], Staff), Table(["附件5 知识产权管理人员名单及社保缴费证明"], heading, row)]).Select(p => p.Name));

    [Fact]
    public void Counts_people_whose_list_says_since_when_they_are_insured() => Assert.Equal(
        ["姚建", "唐佳"],
        StaffListReader.Read([Table(["知识产权管理人员名单（附社保）"],
            "编号 | 姓名 | 岗位 | 任职方式 | 参保起始",
            "1 | 姚建 | 知识产权主管 | 专职 | 2018年8月",
            "2 | 唐佳 | 知识产权专员 | 兼职 | 2019年11月")]).Select(p => p.Name));

    [Fact]
    public void Counts_the_staff_of_a_list_that_goes_on_without_heading() => Assert.Equal(
        ["王立鸣", "肖兰", "刘娟"],
        StaffListReader.Read([Table([], Staff), Table([], "刘娟 | 合规专员 | 专职 | 合同审查")]).Select(p => p.Name));

    [Theory]
    [InlineData("序号 | 参保人姓名 | 证件号码 | 缴费月数", "1 | 王立鸣 | 320402********1112 | 12")]
    [InlineData("姓名 | 社会保障号码 | 险种 | 缴费状态", "王立鸣 | 320402********1112 | 养老 | 正常")]
    [InlineData("姓名 | 养老保险 | 工伤保险 | 缴费区间", "王立鸣 | 参保缴费 | 参保缴费 | 2022.11-2023.04")]
    public void Reads_who_is_insured_and_takes_nobody_of_the_list_of_staff_for_it(string heading, string row) => Assert.Equal(
        ["王立鸣"],
        InsuredListReader.Read([Table(["知识产权管理人员名单"], Staff), Table(["社会保险参保缴费证明"], heading, row)]).Select(p => p.Name));

    [Fact]
    public void Reads_no_insurance_where_the_list_of_staff_itself_tells_of_it() => Assert.Empty(
        InsuredListReader.Read([Table(["知识产权管理人员名单（附社保）"], "姓名 | 岗位 | 任职方式 | 专职/兼职 | 参保起始", "姚建 | 主管 | 聘用 | 专职 | 2018年8月")]));

    [Theory]
    [InlineData("附：在审专利申请（尚未授权，不计入有效专利）", "状态", "专利权维持")]
    [InlineData("附表", "状态", "实质审查")]
    [InlineData("附表", "法律状态", "已受理")]
    public void Counts_no_patent_that_is_only_applied_for(string caption, string column, string status) => Assert.Equal(
        ["ZL201522706193.5", "ZL201927373612.8"],
        PatentListReader.Read([Table(["有效专利清单"], Patents), Table([caption], $"序号 | 申请号 | 发明名称 | 申请日 | {column}", $"1 | 202214324557.0 | 装配方法 | 2022-03-11 | {status}")]).Select(p => p.Number));

    [Theory]
    [InlineData("1、一种阀，ZL 2020 2 0000002.3", "")] // parted digits are read in rows only
    [InlineData("1、一种阀，ZL202020000002.3", "ZL202020000002.3")]
    [InlineData("1、一种阀，专利号：zl202020000002.3（实用新型）", "zl202020000002.3")]
    [InlineData("1、一种阀，202020000002.3", "")] // only applied for
    [InlineData("1、扭矩标定台，ZL201522706193.5", "")] // in a row already
    public void Finds_the_numbers_of_patents_that_stand_in_no_row(string line, string number)
    {
        var bound = new BoundAttachment(Seeds.Hvp.FindAttachment("patent-list"), "专利清单") { Pages = { BoundPages.Page(1, line, line) } };

        var loose = LoosePatents.Of(bound, [.. PatentListReader.Read([Table(["有效专利清单"], Patents)])]).ToList();

        Assert.Equal(number.Length == 0 ? [] : [number], loose.Select(p => p.Number));
        Assert.All(loose, p => Assert.False(p.InRow));
    }

    [Theory]
    [InlineData("10 | 202020000002.1 | 一种阀 | 2020.01.02", "202020000002.1")]
    [InlineData("10 | 202020000002.3 | 一种阀 | 2020.01.02", "")] // no such check digit
    [InlineData("序号 | 申请号 | 名称 | 申请日", "")] // headings say what the numbers are
    public void Finds_the_numbers_of_a_table_that_goes_on_with_a_list_without_headings(string first, string number)
    {
        var bound = new BoundAttachment(Seeds.Hvp.FindAttachment("patent-list"), "专利清单") { Pages = { BoundPages.Page(1, first, "11 | 201522706193.5 | 扭矩标定台 | 2015.03.04") } };

        Assert.Equal(number.Length == 0 ? [] : [number], LoosePatents.Of(bound, [.. PatentListReader.Read([Table(["有效专利清单"], Patents)])]).Select(p => p.Number));
    }

    [Fact]
    public void Counts_the_patents_of_a_list_that_leaves_out_those_not_granted() => Assert.Equal(
        2, PatentListReader.Read([Table(["专利清单（不含未授权专利）"], Patents)]).Count());

    [Fact]
    public void Counts_the_staff_of_a_list_whose_title_promises_proof_of_insurance_too() => Assert.Equal(
        ["郑梅", "丁雪"],
        StaffListReader.Read([Table(["附件五 知识产权工作人员花名册及社保证明"], "序号 | 姓名 | 学历 | 职称 | 部门", "1 | 郑梅 | 大专 | 工程师 | 研究院", "2 | 丁雪 | 本科 | 工程师 | 法务部")]).Select(p => p.Name));

    [Theory]
    [InlineData("申请日 | 授权公告日 | 案件状态 | 缴费 | 备注", "2015-07-24 | 2016-03-01 | 专利权维持 | 已缴 | 无")]
    [InlineData("2015-07-24 | 2016-03-01 | 专利权维持 | 已缴 | 无", "2019-03-06 | 2019-12-01 | 专利权维持 | 已缴 | 无")]
    public void Counts_no_patent_twice_where_its_list_was_set_in_two_halves(string first, string second) => Assert.Equal(
        ["ZL201522706193.5", "ZL201927373612.8"],
        PatentListReader.Read([Table(["有效专利清单"], Patents), Table(["有效专利清单"], first, second)]).Select(p => p.Number));

    [Fact]
    public void Counts_nobody_of_an_insurance_record_whose_headings_stand_below_the_company() => Assert.Equal(
        ["王立鸣", "肖兰"],
        StaffListReader.Read([Table(["知识产权管理人员花名册与社保证明"], Staff), Table(["知识产权管理人员花名册与社保证明"],
            "单位名称：某某公司 | < | < | <",
            "统一社会信用代码：91320402MA4212752U | < | 打印时间 | <",
            "险种 | 姓名 | 社会保障号码 | 状态",
            "养老 | 王立鸣 | 320402********1112 | 正常")]).Select(p => p.Name));

    [Fact]
    public void Takes_a_subtotal_below_its_rows_for_no_heading_of_those_that_follow() => Assert.Equal(
        [PatentKind.Invention, PatentKind.UtilityModel, PatentKind.UtilityModel, PatentKind.Design],
        Kinds("1 | ZL201510706193.5 | 在线检测方法", "发明专利小计：1件 | < | <", "2 | ZL201927373612.8 | 除尘单元", "3 | ZL202020438123.4 | 快换接头", "实用新型专利小计：2件 | < | <", "4 | ZL202230989986.6 | 粉碎机"));

    [Fact]
    public void Takes_a_row_above_the_patents_for_their_heading_though_it_counts_them() => Assert.Equal(
        [PatentKind.Invention, PatentKind.UtilityModel],
        Kinds("发明专利（小计1件） | < | <", "1 | ZL201527061935 | 在线检测方法", "实用新型专利（小计1件） | < | <", "2 | ZL201917373612.8 | 除尘单元"));

    private static IEnumerable<PatentKind> Kinds(params string[] rows) => PatentListReader.Read([Table(["有效专利清单"], ["序号 | 专利号 | 专利名称", .. rows])]).Select(p => p.Kind);
}
