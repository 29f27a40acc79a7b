using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// What lines of a page say together.
public class PageReaderTests
{
    [Theory]
    [InlineData("知识产权管理人员为本单位职工，专职与兼职分别填写，如“专职3人、兼职2人”。")]
    [InlineData("知识产权管理人员按专职、兼职分别填写（如专职3人、兼职2人）。")]
    [InlineData("金额保留两位小数，例如：2022年销售收入12345.67万元应填写“12345.67”。")]
    [InlineData("示例：职工总数100人，有效专利20件。")]
    [InlineData("职工总数：例：100人")]
    [InlineData("专职人员：如：3人")]
    public void Takes_what_only_shows_how_to_fill_the_form_in_for_no_figure(string line) => Assert.Empty(Fields(line));

    [Theory]
    [InlineData("分别填写，如“专职3人”，本单位知识产权管理人员5人。", "staff.ip_managers = 5")]
    [InlineData("职工总数（例如100人）：200人", "staff.total = 200")]
    [InlineData("例如甲公司。公司现有职工总数200人。", "staff.total = 200")]
    [InlineData("公司如期完成任务，现有职工总数200人。", "staff.total = 200")]
    [InlineData("人员情况如下：职工总数200人。", "staff.total = 200")]
    [InlineData("专利转化实施比例：84%", "target.implementation_rate = 84")]
    [InlineData("2022年研发费用占销售收入比例：5.2%", "finance.rd_share 2022 = 5.2")]
    [InlineData("注册地址：如皋市某某路1号", "applicant.address = 如皋市某某路1号")]
    public void Reads_what_stands_behind_an_example_and_what_only_sounds_like_one(string line, string figure) => Assert.Equal([figure], Fields(line));

    [Fact]
    public void Reads_nothing_below_what_is_said_to_the_person_who_fills_the_form_in() => Assert.Equal(
        ["staff.total = 200"],
        Fields("填表说明", "一、知识产权管理人员5人以内的，填专职人数：3人", "职工总数：100人", "二、基本情况", "职工总数：200人"));

    [Fact]
    public void Goes_on_with_pairs_set_as_a_sentence_wherever_a_line_is_full() => Assert.Equal(
        ["applicant.legal_representative = 马某永", "applicant.address = 江苏省常州市金坛区某某大道72号", "applicant.established = 2001-04-25", "applicant.registered_capital = 18350000"],
        Fields(Broken("承担单位如下，法定代表人：马某永，注册地址：江苏省常州市金坛区某某大道72号，成立日期：2001年4月25日，注册资本：1835万元。", 200)));

    [Fact]
    public void Goes_on_with_a_date_of_which_the_day_stands_in_the_next_line() => Assert.Contains(
        "applicant.established = 2013-06-22",
        Fields("承担单位如下，法定代表人：马某永，成立日期：2013年6月", "22日，注册资本：1835万元。"));

    [Fact]
    public void Begins_another_pair_below_a_full_line_that_ends_one() => Assert.Equal(
        ["applicant.address = 江苏省常州市常州经济开发区某某大道1238号9幢", "applicant.legal_representative = 张某怡", "applicant.district = 常州经济开发区", "target.invention_growth = 19", "target.implementation_rate = 84"],
        Fields("注册地址（住所地）：江苏省常州市常州经济开发区某某大道1238号9幢", "法人（法定代表人）：张某怡", "所在辖市（区）、开发区：常州经济开发区", "专利申请（发明、PCT）增长率：19%", "专利转化实施比例：84%"));

    [Fact]
    public void Keeps_a_sentence_whole_in_a_narrow_column_so_that_whose_figure_it_is_is_known()
    {
        var readings = Readings(Broken("国外企业领先；同行业的浙江某某股份有限公司2021年实现销售收入8.93亿元、研发费用4202.06万元，拥有有效专利107件。", 190)).Where(r => r.Field is not null).ToList();

        Assert.NotEmpty(readings);
        Assert.All(readings, r => Assert.Equal(Stance.OtherParty, new StanceReader(Seeds.Tools).Of(r, null)));
    }

    // The second line of the page is as wide as its room; 2023 takes 20 points of it.
    [Theory]
    [InlineData(33, "2023-07; 2026-06")]
    [InlineData(35, "")]
    public void Goes_on_below_where_no_room_was_left_for_the_number_a_value_begins_with(int widest, string dates) => Assert.Equal(
        dates,
        string.Join("; ", Fields("项目名称：高效风机示范中心。项目负责人：胡某某。项目起止年月：", "2023年7月至2026年6月。", new string('属', widest)).Where(f => f.StartsWith("project.start", StringComparison.Ordinal) || f.StartsWith("project.end", StringComparison.Ordinal)).Select(f => f[(f.IndexOf('=', StringComparison.Ordinal) + 2)..])));

    [Theory]
    [InlineData("申请单位（盖章）", "二〇二三年六月九日")]
    [InlineData("申报单位（盖章）", "2023-06-09")]
    [InlineData("申报单位：", "二〇二三年六月九日")]
    public void Takes_the_day_of_a_signature_for_no_name(string above, string day) => Assert.Empty(Fields(above, day));

    [Theory]
    [InlineData("申报单位：常州某某有限公司 二〇二三年六月九日")]
    [InlineData("申报单位：常州某某有限公司 2023年6月9日")]
    public void Takes_a_name_without_the_day_behind_it(string line) => Assert.Equal(["applicant.name = 常州某某有限公司"], Fields(line));

    [Fact]
    public void Goes_on_with_a_value_below_its_label_where_its_place_is_full() => Assert.Equal(
        ["applicant.address = 江苏省常州市新北区新桥街道崇义北路29号", "applicant.established = 2016-02-17"],
        Stacked("注册地址", "江苏省常州市新北区新桥街道崇", "义北路29号", "成立日期", "2016.02.17"));

    [Fact]
    public void Ends_a_value_below_its_label_where_room_was_left() => Assert.Equal(
        ["applicant.address = 江苏省常州市新北区新桥街", "applicant.established = 2016-02-17"],
        Stacked("注册地址", "江苏省常州市新北区新桥街", "义北路29号", "成立日期", "2016.02.17", "国家知识产权示范企业培育对象名单"));

    // Labels over their values, a little room between the lines.
    private static string[] Stacked(params string[] lines)
    {
        var page = BoundPages.Page(1, lines);
        page = page with { Lines = [.. page.Lines.Select((l, i) => Printed.Line(l.Text, 50, 60 + (14 * i)))] };
        return [.. PageReader.Read([page], Seeds.Tools, null, new HashSet<Line>(), []).Where(r => r is { Field: not null, Value: not null }).Select(Printed.Describe)];
    }

    [Fact]
    public void Keeps_two_figures_apart_of_which_one_is_broken_back_to_where_the_other_stands() => Assert.Equal(
        ["finance.sales_revenue 2021 = 430740000.0000", "finance.sales_revenue 2022 = 477770000.0000"],
        Fields("经营情况为，公司2021年实现营业收入", "4.3074亿元，2022年实现营业收入4.7777亿", "元。"));

    [Fact]
    public void Names_no_unknown_label_where_a_caption_only_says_what_is_counted_in() =>
        Assert.DoesNotContain(Readings("二、财务（单位：万元）"), r => r.Field is null && r.Labels.Length > 0);

    private static string[] Fields(params string[] lines) => [.. Readings(lines).Where(r => r is { Field: not null, Value: not null }).OrderBy(r => r.Box.Y).ThenBy(r => r.Box.X).Select(Printed.Describe)];

    private static List<Reading> Readings(params string[] lines) =>
        PageReader.Read([BoundPages.Page(1, lines)], Seeds.Tools, null, new HashSet<Line>(), []);

    // Broken for want of room, as running text is.
    private static string[] Broken(string text, int width)
    {
        var lines = new List<string> { "" };
        var used = 0;
        foreach (var c in text)
        {
            used += c < 0x2E80 ? 5 : 10;
            if (used > width && !(char.IsAsciiDigit(c) && char.IsAsciiDigit(lines[^1][^1])) && c is not ('，' or '。' or '：'))
            {
                lines.Add("");
                used = 10;
            }

            lines[^1] += c;
        }

        return [.. lines];
    }
}
