namespace DocPipeline.Extraction.Tests.Figures;

// Tiles: the figure large at the left, and at its right what it is.
public class FigureFirstTests
{
    [Fact]
    public void Names_each_figure_by_what_stands_behind_it_where_all_of_the_lines_are_so() => Assert.Equal(
        ["staff.total = 250", "staff.rd = 43", "staff.ip_managers = 5", "staff.ip_fulltime = 2", "staff.ip_parttime = 3"],
        FreePages.Fields("人员", "250人 职工总数 43人 研发人员", "5人 知识产权管理人员 2人 专职知识产权管理人员", "3 人 兼职知识产权管理人员"));

    [Fact]
    public void Reads_a_line_of_them_alone() => Assert.Equal(
        ["budget.self_raised = 1600000.00", "budget.total = 1900000.00"], FreePages.Fields("160.00万元 自筹资金 190.00万元 项目总投入"));

    [Theory]
    [InlineData("职工总数", "250人 研发人员 43人 有效专利")]
    [InlineData("250人 职工总数 43人 研发人员", "134件")]
    [InlineData("人员", "250人 职工总数")]
    [InlineData("人员", "1250 职工总数 1043 研发人员")]
    [InlineData("人员", "250件 职工总数 43件 研发人员")]
    public void Names_none_where_they_may_belong_to_what_stands_before_them(string above, string line) =>
        Assert.Empty(FreePages.Fields(above, line));

    [Fact]
    public void Still_names_a_figure_by_the_label_before_it_everywhere_else() =>
        Assert.Equal(["staff.total = 250", "staff.rd = 43"], FreePages.Fields("职工总数 250人 研发人员 43人"));

    [Fact]
    public void Turns_a_table_of_tiles_about() => Assert.Equal(
        ["ip.inventions_valid = 18", "ip.patents_valid = 34", "ip.trademarks_valid = 5", "ip.utility_models_valid = 14"],
        FreePages.Fields("34件 | 有效专利 | 18件 | 发明专利", "14件 | 实用新型专利 | 5件 | 有效注册商标").Order(StringComparer.Ordinal));

    [Fact]
    public void Leaves_a_table_alone_one_of_whose_rows_begins_with_a_label() => Assert.DoesNotContain(
        FreePages.Fields("34件 | 有效专利 | 18件 | 发明专利", "职工总数 | 250人 | 研发人员 | 43人"), f => f is "ip.patents_valid = 34" or "ip.inventions_valid = 18");

    [Fact]
    public void Reads_cells_that_hold_a_figure_and_its_name_behind_it() => Assert.Equal(
        ["budget.city_grant = 150000.00", "budget.district_match = 150000.00"], FreePages.Fields("15.00万元 市级资金 | 15.00万元 区级配套资金"));
}
