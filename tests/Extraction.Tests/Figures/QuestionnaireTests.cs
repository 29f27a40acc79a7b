using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Prints of forms that ask: a numbered question, its answer on the lines below it. A line that begins with > is an answer, set in; one with = stands at the edge
// of the questions.
public class QuestionnaireTests
{
    private static readonly string[] Firm = ["01 企业名称 *", ">江苏某某智能仓储股份有限公司", "02 统一社会信用代码 *", ">91320404MA4157765K", "03 法定代表人 *", ">卢婷"];

    [Theory]
    [InlineData("04 成立日期 *", ">2013-03-27", "applicant.established = 2013-03-27")]
    [InlineData("04 注册资本（万元） *", ">7500", "applicant.registered_capital = 75000000")]
    [InlineData("04 所属产业领域 *", ">机器人", "applicant.industry = 机器人")]
    [InlineData("4. 研发人员（人） [填空题] *", "=94", "staff.rd = 94")]
    [InlineData("Q4 有效注册商标（件）", ">7", "ip.trademarks_valid = 7")]
    [InlineData("第4题 2022年销售收入（万元）：", ">54945.82", "finance.sales_revenue 2022 = 549458200.00")]
    [InlineData("*4、请填写贵单位的联系人", ">朱国宇", "contact.name = 朱国宇")]
    [InlineData("4．项目起止时间", ">2024-07至2026-06", "project.start = 2024-07; project.end = 2026-06")]
    public void Takes_the_lines_below_a_numbered_question_for_its_answer(string question, string answer, string found) =>
        Assert.Equal(found.Split("; "), Fields([.. Firm, question, answer])[3..]);

    [Fact]
    public void Gives_each_answer_to_the_question_right_above_it() => Assert.Equal(
        ["applicant.name = 江苏某某智能仓储股份有限公司", "applicant.uscc = 91320404MA4157765K", "applicant.legal_representative = 卢婷"], Fields(Firm));

    [Fact]
    public void Takes_the_option_that_is_marked_of_those_below_one_another() => Assert.Equal(
        ["applicant.district = 新北区", "qualification.manufacturing_champion = false"],
        Fields([.. Firm, "04 所属辖市区 *", ">○ 金坛区", ">● 新北区", ">○ 武进区", "05 是否为国家级制造业单项冠军企业 *", ">□ 是", ">√ 否"])[3..]);

    [Fact]
    public void Takes_no_option_where_none_is_marked() => Assert.DoesNotContain(
        Fields([.. Firm, "04 是否为国家级制造业单项冠军企业 *", ">○ 是", ">○ 否"]), f => f.StartsWith("qualification", StringComparison.Ordinal));

    [Fact]
    public void Keeps_an_answer_of_several_lines_whole() => Assert.Contains(
        "applicant.address = 江苏省常州市新北区三井街道黄河东路88-3号",
        Fields([.. Firm, "04 注册地址 *", ">江苏省常州市新北区三井街道", ">黄河东路88-3号", "05 联系人 *", ">朱国宇"]));

    [Fact]
    public void Goes_on_with_what_was_counted_in_questions_about_its_parts() => Assert.Equal(
        ["staff.ip_managers = 6", "staff.ip_fulltime = 4", "staff.ip_parttime = 2"],
        Fields([.. Firm, "04 知识产权管理人员（人） *", ">6", "05 其中：专职（人） *", ">4", "06 其中：兼职（人） *", ">2"])[3..]);

    [Fact]
    public void Takes_a_question_nobody_answered_for_unanswered() => Assert.Equal(
        ["staff.rd = 94"], Fields([.. Firm, "04 职工总数（人） *", "05 研发人员（人） *", ">94"])[3..]);

    [Fact]
    public void Answers_no_question_with_the_heading_of_the_next_part() => Assert.Equal(
        ["contact.name = 朱国宇"], Fields([.. Firm, "04 所属产业领域", ">第2部分 联系方式", "05 联系人 *", ">朱国宇"])[3..]);

    [Fact]
    public void Reads_a_question_broken_over_two_lines_whole() => Assert.Equal(
        ["staff.rd = 94"], Fields([.. Firm, "04 现有的", "=研发人员（人） *", ">94"])[3..]);

    [Fact]
    public void Finds_the_answer_at_the_head_of_the_next_page() => Assert.Contains(
        "contact.name = 朱国宇", Fields([Page(1, [.. Firm, "04 联系人 *"]), Page(2, [">朱国宇", "05 有效发明专利（件） *", ">20", "06 有效外观设计专利（件） *", ">3"])]));

    [Theory]
    [InlineData(0)]
    [InlineData(620)]
    public void Takes_a_number_at_the_edge_of_its_page_for_the_answer_of_the_question_right_above_it(double top) => Assert.Contains(
        "ip.patents_valid = 54", Fields([Page(1, [.. Firm, "04 有效专利总数（件） *", ">54"], top)]));

    [Fact]
    public void Takes_the_number_of_a_page_for_no_answer() => Assert.DoesNotContain(
        Fields([Page(1, [.. Firm, "04 有效专利总数（件） *"]), Page(2, [">54", "05 有效发明专利（件） *", ">20", "06 有效外观设计专利（件） *", ">3"])]), f => f.StartsWith("ip.patents_valid", StringComparison.Ordinal));

    [Fact]
    public void Takes_no_line_of_another_part_at_the_head_of_the_next_page_for_an_answer() => Assert.DoesNotContain(
        Fields([Page(1, [.. Firm, "04 有效专利总数（件） *"]), Page(2, [">二、其他 54", "05 有效发明专利（件） *", ">20", "06 有效外观设计专利（件） *", ">3"])]), f => f.StartsWith("ip.patents_valid", StringComparison.Ordinal));

    // Paragraphs below numbered headings look alike.
    [Theory]
    [InlineData("1．现状分析", ">行业企业户均有效专利36件", "2．工作基础", ">公司产品配套国内客户", "3．推进任务", ">制度建设")]
    [InlineData("01 企业名称", ">江苏某某智能仓储股份有限公司", "02 现状", ">良好", "03 附注", ">无")]
    public void Leaves_numbered_lines_alone_that_ask_for_nothing_forms_ask_for(params string[] lines)
    {
        var page = Page(1, lines);

        Assert.Equal(page.Lines, Questionnaire.OutOf([page], Seeds.Tools)[0].Lines);
    }

    private static string[] Fields(string[] lines) => Fields([Page(1, lines)]);

    private static string[] Fields(TranscribedPage[] pages) =>
    [
        .. PageReader.Read(Questionnaire.OutOf([.. pages], Seeds.Tools), Seeds.Tools, null, new HashSet<Line>(), [])
            .Where(r => r is { Field: not null, Value: not null }).OrderBy(r => r.Place.Number).ThenBy(r => r.Box.Y).ThenBy(r => r.Box.X).Select(Printed.Describe),
    ];

    // A line below its question stands nearer to it than the next question does.
    private static TranscribedPage Page(int number, string[] lines, double top = 60)
    {
        var y = top;
        var printed = new List<Line>();
        foreach (var line in lines)
        {
            var isAnswer = line[0] is '>' or '=';
            y += isAnswer ? 15 : 24;
            printed.Add(Printed.Line(line.TrimStart('>', '='), line[0] == '>' ? 75 : 50, y));
        }

        return BoundPages.Page(number) with { Lines = [.. printed], Blank = false };
    }
}
