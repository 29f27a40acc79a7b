using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class QuestionTests
{
    [Theory]
    [InlineData("3．请填写18位社会信用代码。", "18位社会信用代码")]
    [InlineData("9．注册资本总数是多少？", "注册资本总数")]
    [InlineData("14．2020年至2022年各年的利润总额合计分别是多少？", "利润总额合计")]
    [InlineData("23．截至申报之日，企业员工总数是多少？", "企业员工总数")]
    [InlineData("一、贵公司的法定代表人是谁？", "法定代表人")]
    [InlineData("问 3 法定代表人是谁？", "法定代表人")]
    public void Asks_for_what_stands_between_its_number_and_its_mark(string line, string subject) => Assert.Equal(subject, Question.Subject(line));

    [Theory]
    [InlineData("公司已建立覆盖研发全过程的技术秘密保护制度")]
    [InlineData("")]
    public void Asks_for_nothing_in_a_line_of_text(string line) => Assert.Null(Question.Subject(line));

    [Theory]
    [InlineData("  答:1155人", true)]
    [InlineData("回答 : 是", true)]
    [InlineData("答复函:见附件", false)]
    [InlineData("电话:0519", false)]
    public void Knows_the_beginning_of_an_answer(string line, bool isAnswer) => Assert.Equal(isAnswer, Question.IsAnswer(line));

    [Fact]
    public void Goes_on_in_its_answer() => Assert.Equal(
        ["staff.ip_managers = 6", "staff.ip_fulltime = 4", "staff.ip_parttime = 2"],
        FreePages.Fields("16．知识产权管理人员", ">>答：共 6 人，其中专职 4 人、兼职 2 人"));

    [Theory]
    [InlineData("20．项目经费来源（万元）", "budget.city_grant = 200000.00; budget.self_raised = 2100000.00; budget.total = 2300000.00")]
    [InlineData("20．项目经费来源", "")] // in what nobody says
    public void Says_once_what_its_answer_counts_in(string question, string found) => Assert.Equal(
        found.Split("; ", StringSplitOptions.RemoveEmptyEntries),
        FreePages.Fields(question, ">>答：项目总投入 230.00，其中：市级资金 20.00，企业自筹 210.00").Order(StringComparer.Ordinal));
}
