using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// Web forms: several labels in a line, and in the next one what was written into the boxes below them.
public class StackedRowTests
{
    private static readonly string[] Staff = ["staff.total = 373", "staff.rd = 48"];

    [Fact]
    public void Names_each_value_by_the_label_above_it_however_many_stand_in_a_line() => Assert.Equal(
        ["applicant.name = 常州某某有限公司", "applicant.uscc = 91320413MA8834882Q", "applicant.legal_representative = 蒋佳", "applicant.established = 2015-06-30", "applicant.registered_capital = 39000000"],
        Fields(["企业名称*", "统一社会信用代码*"], ["常州某某有限公司", "91320413MA8834882Q"], ["法定代表人*", "成立日期*", "注册资本（万元）*"], ["蒋佳", "2015-06-30", "3900"]));

    [Fact]
    public void Takes_the_year_of_the_line_above_for_its_figures() => Assert.Equal(
        ["finance.sales_revenue 2020 = 300524400.00", "finance.rd_share 2020 = 5.92", "finance.sales_revenue 2021 = 317904400.00", "finance.rd_share 2021 = 4.24"],
        Fields(["2020年度"], ["营业收入（万元）", "研发投入占比"], ["30052.44", "5.92%"], ["2021年度"], ["营业收入（万元）", "研发投入占比"], ["31790.44", "4.24%"]));

    [Fact]
    public void Takes_parts_for_those_of_what_stands_before_them() => Assert.Equal(
        ["staff.ip_managers = 4", "staff.ip_fulltime = 2", "staff.ip_parttime = 3"], Fields(["知识产权管理人员", "专职", "兼职"], ["4", "2", "3"]));

    [Fact]
    public void Takes_the_marks_below_a_question_for_its_answer() => Assert.Equal(
        ["qualification.manufacturing_champion = false", "qualification.little_giant = false", "award.within_three_years = false"],
        Fields(["国家制造业单项冠军企业", "国家专精特新“小巨人”企业"], ["○是●否", "○是●否"], ["近三年获国家或省科学技术奖、中国专利奖、江苏专利奖"], ["○是●否"]));

    [Fact]
    public void Leaves_a_box_with_nothing_in_it_to_its_label() => Assert.Equal(Staff, Fields(["职工总数", "研发人员", "有效专利"], ["373", "48"]));

    [Theory]
    [InlineData("有效专利", "有效发明专利")]
    [InlineData("373人以上的企业", "48")]
    [InlineData("373", "不少于")]
    public void Names_nothing_where_the_line_below_can_not_be_their_values(string first, string second) => Assert.Empty(Fields(["职工总数", "研发人员"], [first, second]));

    [Theory]
    [InlineData(8, true)]
    [InlineData(40, false)]
    [InlineData(-20, false)]
    public void Names_a_value_that_begins_where_its_label_does(double indent, bool named) =>
        Assert.Equal(named ? Staff : [], Read([Row(50, 60, "职工总数", "研发人员"), Row(50 + indent, 74, "373", "48")]));

    [Theory]
    [InlineData(30, true)]
    [InlineData(48, false)]
    public void Leaves_alone_labels_that_stand_nearer_to_the_figures_above_them(double above, bool named) =>
        Assert.Equal(named ? Staff : [], Read([Row(50, above, "64", "57"), Row(50, 60, "职工总数", "研发人员"), Row(50, 74, "373", "48")]));

    private static string[] Fields(params string[][] rows) => Read([.. rows.Select((r, i) => Row(50, 60 + (14 * i), r))]);

    private static string[] Read(ImmutableArray<Line> lines) =>
    [
        .. PageReader.Read([new TranscribedPage(Printed.Page, 595, 842, 0, 0, PageSource.Digital, true, false, lines, [])], Seeds.Tools, null, new HashSet<Line>(), [])
            .Where(r => r is { Field: not null, Value: not null }).OrderBy(r => r.Box.Y).ThenBy(r => r.Box.X).Select(Printed.Describe),
    ];

    // What stands in a row, 180 points from one beginning to the next.
    private static Line Row(double x, double y, params string[] parts)
    {
        var lines = parts.Select((p, i) => Printed.Line(p, x + (180 * i), y)).ToList();
        return new Line(string.Join(' ', parts), [.. lines.SelectMany((l, i) => i == 0 ? l.Boxes : [default, .. l.Boxes])], Confidence.Certain);
    }
}
