using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using static DocPipeline.Extraction.Tests.Printed;

namespace DocPipeline.Extraction.Tests.Figures;

// Rows of labels and rows of their values that take turns down a table, as platforms print what was entered.
public class LabelsOverValuesTests
{
    private static readonly string[] Firm =
    [
        "企业名称 | ~ | 统一社会信用代码",
        "常州某某封装测试有限公司 | ~ | 91320411MA43532213",
        "法定代表人 | 成立日期 | 注册资本（万元）",
        "罗某 | 2013-09-10 | 12600",
    ];

    private static readonly string[] Place = ["注册地址 | ~ | 所属辖市区", "江苏省常州市新北区某某镇某某路118号 | < | 新北区"];

    [Theory]
    [InlineData("技术领域 | 企业官网 | 传真", "集成电路 | -- | --")]
    [InlineData("技术领域 | 企业官网 | 传真", "集成电路 | www.example.com | 0519-85100000")]
    [InlineData("技术领域 | 传真 | 企业官网", "集成电路 | -- | www.example.com")]
    [InlineData("技术领域 | 企业官网 | 上市板块", "集成电路 | www.example.com | 科创板")]
    public void A_wording_nobody_listed_is_a_label_where_its_row_stands_over_values(string labels, string values)
    {
        string[] contact = ["联系人 | 联系电话 | 电子邮箱", "梁某 | 15295569549 | ip@example.com"];

        var fields = Fields(Table([], [.. Firm, .. Place, labels, values, .. contact]));

        Assert.Equal("applicant.industry = 集成电路", Assert.Single(fields, f => f.StartsWith("applicant.industry", StringComparison.Ordinal)));
        Assert.Contains("applicant.address = 江苏省常州市新北区某某镇某某路118号", fields);
        Assert.Contains("applicant.district = 新北区", fields);
        Assert.Contains("applicant.legal_representative = 罗某", fields);
        Assert.Contains("contact.name = 梁某", fields);
    }

    // 企业官网 stands over its value as every label of the page does, and values stand nearer to their own label than to the next.
    [Theory]
    [InlineData(7, 3)]
    [InlineData(5, 3.5)]
    public void So_is_one_among_as_many_cells_as_pairs_have_where_values_stand_nearer_to_their_labels(double between, double within) => Assert.Equal(
        ["applicant.industry = 集成电路", "contact.name = 梁某"],
        Told(between, within));

    [Theory]
    [InlineData(3, 3)]
    [InlineData(5, 3.6)]
    public void It_is_a_value_where_rows_stand_equally_far_apart(double between, double within) => Assert.Contains("applicant.industry = 核心品种", Told(between, within));

    private static string[] Told(double between, double within)
    {
        var table = TableOf("职工总数 | 研发人员 | 有效专利 | 发明专利", "100 | 20 | 30 | 6", "技术领域 | 核心品种 | 经营模式 | 上市板块", "集成电路 | 轴承 | 直销 | --", "联系人 | 联系电话 | 电子邮箱 | 项目负责人", "梁某 | 15295569549 | ip@example.com | 唐某");
        return [.. Fields(Grid.Of([(Printed.Page, table with { Cells = [.. table.Cells.Select(c => Down(c, (((c.Row + 1) / 2) * within) + (c.Row / 2 * between)))] })], [])).Where(f => f.StartsWith("applicant.industry", StringComparison.Ordinal) || f.StartsWith("contact.name", StringComparison.Ordinal))];
    }

    // From rows twenty points apart, whose text is ten points high, to rows as far apart as said.
    private static Cell Down(Cell cell, double gaps)
    {
        var up = (10 * cell.Row) - gaps;
        return cell with { Box = Moved(cell.Box), Lines = [.. cell.Lines.Select(l => new Line(l.Text, [.. l.Boxes.Select(b => b.IsEmpty ? b : Moved(b))], l.Confidence))] };

        Box Moved(Box box) => box with { Y = box.Y - up };
    }

    [Fact]
    public void A_website_is_no_technical_field_in_a_row_by_itself() => Assert.Equal(
        ["applicant.industry = 集成电路"],
        Fields(Table([], "技术领域 | 企业官网 | 传真", "集成电路 | -- | --")));

    // Beside its label a value stands as before: an even row, no two labels side by side.
    [Fact]
    public void Pairs_below_such_rows_are_pairs() => Assert.Contains(
        "applicant.industry = 集成电路",
        Fields(Table([], "职工总数 | 研发人员 | 有效专利 | 发明专利", "100 | 20 | 30 | 6", "技术领域 | 集成电路 | 联系人 | 梁某", "主要产品 | 轴承 | 主管部门 | 工信局")));

    [Fact]
    public void A_row_of_years_below_headings_heads_what_stands_below_it() => Assert.Equal(
        ["applicant.industry = 新能源", "contact.name = 任某", "finance.sales_revenue 2021 = 1000000.00", "finance.sales_revenue 2022 = 2000000.00", "finance.rd_expense 2021 = 100000.00", "finance.rd_expense 2022 = 200000.00"],
        Fields(Table([], "技术领域 | < | 联系人 | <", "新能源 | < | 任某 | <", "销售收入（万元） | < | 研发费用（万元） | <", "2021年 | 2022年 | 2021年 | 2022年", "100.00 | 200.00 | 10.00 | 20.00")));

    [Fact]
    public void A_list_below_its_headings_is_no_row_of_labels() => Assert.Contains(
        "project.name = 某某轴承",
        Fields(Table([], "项目名称 | 项目负责人 | 备注", "某某阀门 | 唐某 | 在研", "某某轴承 | 李某 | 在研", "某某齿轮 | 王某 | 完成")));

    [Theory]
    [InlineData("（人） | （人） | （人） | （人） | （人） |")]
    [InlineData("人 | 人 | 人 | 人 | 人 |")]
    public void Units_in_a_row_of_their_own_stand_between_labels_and_figures_also_beside_an_empty_column(string units) => Assert.Equal(
        ["staff.total = 473", "staff.rd = 69", "staff.ip_managers = 5", "staff.ip_fulltime = 3", "staff.ip_parttime = 2"],
        Fields(Table([], "职工总数 | 研发人员 | 知识产权管理人员 | 其中专职 | 其中兼职 |", units, "473 | 69 | 5 | 3 | 2 |")));

    [Theory]
    [InlineData("职工总数 | 研发人员 | 有效专利 | |", "（人） | （人） | （件） | |", "473 | 69 | 51 | |", "staff.total = 473", "staff.rd = 69", "ip.patents_valid = 51")]
    [InlineData("职工总数 | | 研发人员 |", "（人） | | （人） |", "473 | | 69 |", "staff.total = 473", "staff.rd = 69")]
    [InlineData("联系人 | 联系电话 | 电子邮箱 |", "梁某 | 15295569549 | ip@example.com |", "", "contact.name = 梁某", "contact.phone = 15295569549", "contact.email = ip@example.com")]
    public void So_do_other_headings_beside_columns_nobody_needs(string labels, string below, string values, params string[] expected) => Assert.Equal(
        expected, Fields(Table([], [.. new[] { labels, below, values }.Where(r => r.Length > 0)])));

    // Nothing stands below them: what was left blank is their values.
    [Fact]
    public void Labels_beside_empty_cells_and_above_other_labels_are_pairs() => Assert.Equal(
        ["contact.name = 梁某"],
        Fields(Table([], "职工总数 | | 研发人员 |", "法定代表人 | | 项目负责人 |", "联系人 | 梁某 | 联系电话 |")));
}
