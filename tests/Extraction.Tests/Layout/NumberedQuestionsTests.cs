using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

// Where numbers stand before words in columns of their own, and are the numbers of questions or of rows.
public class NumberedQuestionsTests
{
    private static readonly (double X, string Text)[][] Asked =
        [[(50, "01"), (80, "法定代表人"), (138, "*")], [(82, "卢婷")], [(50, "02"), (80, "职工总数（人）")], [(82, "500")], [(50, "03"), (80, "联系人")], [(82, "朱国宇")]];

    [Fact]
    public void Takes_the_numbers_of_questions_for_no_column_of_a_table() => Assert.Empty(PageLayout.Build(Page(Asked)).Tables);

    [Fact]
    public void Knows_what_answers_each_question() => Assert.Equal(
        ["1 法定代表人 * = 卢婷", "2 职工总数（人） = 500", "3 联系人 = 朱国宇"], Questions(Asked));

    [Fact]
    public void Leaves_the_rows_of_a_table_that_answers_a_question_to_the_table()
    {
        var (lines, tables) = PageLayout.Build(Page([.. Asked, [(50, "04"), (80, "财务数据（万元）")], [(82, "项目"), (250, "2021年"), (350, "2022年")], [(82, "销售收入"), (250, "48407.02"), (350, "54945.82")], [(82, "研发费用"), (250, "2928.63"), (350, "3423.13")]]));

        Assert.Equal(3, Assert.Single(tables).RowCount);
        Assert.Contains(lines, l => l.Text.Contains("财务数据", StringComparison.Ordinal));
    }

    [Fact]
    public void Keeps_a_numbered_table_whose_values_stand_beside_their_labels() => Assert.Equal(
        3, Assert.Single(PageLayout.Build(Page([[(50, "01"), (80, "法定代表人"), (250, "卢婷")], [(50, "02"), (80, "职工总数"), (250, "500")], [(50, "03"), (80, "联系人"), (250, "朱国宇")]])).Tables).ColumnCount);

    [Fact]
    public void Keeps_a_numbered_list_with_nothing_between_its_rows() => Assert.Equal(
        3, Assert.Single(PageLayout.Build(Page([[(50, "01"), (80, "专利年费凭证")], [(50, "02"), (80, "专利代理合同")], [(50, "03"), (80, "专利受理凭证")]])).Tables).RowCount);

    [Theory]
    [InlineData("1", "2", "3", 3)]
    [InlineData("1", "3", "7", 3)]  // questions that do not apply are left out
    [InlineData("1", "3", "2", 0)]  // does not count up
    [InlineData("1", "2", "20", 0)]
    public void Asks_where_the_numbers_count_up(string first, string second, string third, int questions) => Assert.Equal(
        questions, Questions([[(50, first), (80, "法定代表人")], [(82, "卢婷")], [(50, second), (80, "职工总数")], [(82, "500")], [(50, third), (80, "联系人")], [(82, "朱国宇")]]).Length);

    [Theory]
    [InlineData("职工总数 *", 2)]
    [InlineData("职工总数", 0)]
    public void Knows_a_rest_of_two_by_the_mark_of_what_has_to_be_answered(string last, int questions) => Assert.Equal(
        questions, Questions([[(50, "1."), (80, "法定代表人")], [(82, "卢婷")], [(50, "2."), (80, last)], [(82, "500")]]).Length);

    [Theory]
    [InlineData("1. 法定代表人：卢婷")]
    [InlineData("2021年度 研发费用")]
    [InlineData("1.5 主要技术领域")]
    [InlineData("1234 法定代表人")]
    [InlineData("1. 公司重视创新。2022年投入加大")]
    public void Asks_nothing_where_a_line_holds_its_answer_or_has_no_number(string line) => Assert.Empty(Questions(
        [[(50, line)], [(82, "卢婷")], [(50, "2."), (80, "职工总数")], [(82, "500")], [(50, "3."), (80, "联系人")], [(82, "朱国宇")]]));

    private static string[] Questions((double X, string Text)[][] rows) =>
        [.. NumberedQuestions.Of(LineBuilder.Build([.. Page(rows).Glyphs])).Select(q => $"{q.Number} {q.Text} = {string.Join('/', q.Answer.Select(l => l.Text))}")];

    private static Page Page((double X, string Text)[][] rows) =>
        new(1, 595, 842, 0, PageSource.Digital, [.. rows.SelectMany((row, i) => row.SelectMany(c => PrintedGlyphs.Of(c.Text, c.X, 50 + (17 * i))))], ImmutableArray<Ruling>.Empty, []);
}
