using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

// What money is counted in, said once for all or below the table.
public class StatedUnitsTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("由市局填写")]
    public void Nothing_beside_a_table_parts_its_caption_from_it(string mark)
    {
        var page = Sections.BoundPages.Page(1, "金额单位：元", "指标 | 2022年", "销售收入 | 280,000.00");
        var (caption, table) = (page.Lines[0], page.Tables[0]);
        ImmutableArray<Line> lines = mark.Length == 0 ? [caption] : [caption, Printed.Line(mark, table.Box.Right + 4, table.Box.Y + 12)];

        Assert.Contains(
            "finance.sales_revenue 2022 = 280000.00",
            PageReader.Read([page with { Lines = lines }], Seeds.Tools, null, new HashSet<Line>(), []).Where(r => r is { Field: not null, Value: not null }).Select(Printed.Describe));
    }

    [Theory]
    [InlineData("填报要求：除另有注明外，金额一律以元填报。", "28,000,000")]
    [InlineData("本表金额单位均为元。", "28,000,000")]
    [InlineData("金额单位：人民币元（注明者除外）", "28,000,000")]
    [InlineData("金额单位：元（另有注明的除外）    数据确认日期：2024年6月21日", "28,000,000")]
    [InlineData("金额应如实填写。", "280000000000")]
    public void The_form_says_it_once_for_all_places(string note, string yuan) => Assert.Equal(
        [$"applicant.registered_capital = {yuan.Replace(",", "", StringComparison.Ordinal)}"],
        FreePages.Fields(note, "注册资本 | 28,000,000"));

    [Theory]
    [InlineData("单位：元", "三、注册资本情况", "28000000")]
    [InlineData("三、注册资本情况", "单位：元", "28000000")]
    [InlineData("编制单位：常州某某有限公司", "三、注册资本情况", "280000000000")]
    public void A_heading_between_the_unit_and_the_table_takes_it_from_nothing(string first, string second, string yuan) => Assert.Contains(
        $"applicant.registered_capital = {yuan}",
        FreePages.Fields(first, second, "注册资本 | 28,000,000"));

    [Theory]
    [InlineData("知识产权（件）", "28000000")]
    [InlineData("经费（万元）", "280000000000")]
    public void A_nearer_heading_that_counts_pieces_says_nothing_of_money(string heading, string yuan) => Assert.Equal(
        [$"applicant.registered_capital = {yuan}"],
        Printed.Fields(Printed.Table([heading, "单位：元"], "注册资本 | 28,000,000")));
}
