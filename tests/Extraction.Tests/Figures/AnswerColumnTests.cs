using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

public class AnswerColumnTests
{
    [Theory]
    [InlineData("", "√", "consortium.is_joint = false")]
    [InlineData("√", "", "consortium.is_joint = true")]
    [InlineData("□", "☑", "consortium.is_joint = false")]
    [InlineData("☑", "□", "consortium.is_joint = true")]
    public void A_tick_answers_what_its_column_says(string yes, string no, string found) =>
        Assert.Equal([found], Fields(Table([], "条件 | 是 | 否", $"联合申报 | {yes} | {no}")));

    [Theory]
    [InlineData("", "√", "consortium.is_joint = false")]
    [InlineData("√", "", "consortium.is_joint = true")]
    public void A_tick_answers_what_its_column_says_whatever_the_rows_between_were_read_as(string yes, string no, string found) =>
        Assert.Contains(found, Fields(Table([], "事项 | 是 | 否", "国家制造业单项冠军企业 | | <", $"联合申报 | {yes} | {no}")));

    [Fact]
    public void A_tick_under_any_other_heading_says_yes() =>
        Assert.Equal(["consortium.is_joint = true"], Fields(Table([], "条件 | 填报内容", "联合申报 | √")));
}
