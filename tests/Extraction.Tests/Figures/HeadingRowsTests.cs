using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// What an attachment is called, at the top edge of its page, beside the company's name.
public class HeadingRowsTests
{
    [Fact]
    public void A_title_beside_the_company_s_name_is_the_page_s_heading_though_it_is_broken() => Assert.Equal(
        ["附件五知识产权管理人员名单及社保缴纳证明", "江苏某某股份有限公司"], Lines("附件五知识产权管理人员名单及社保缴//纳证明 | 江苏某某股份有限公司"));

    // The number's type is smaller, and its line the lower one.
    [Fact]
    public void A_number_beside_its_title_in_one_cell_comes_before_it()
    {
        ImmutableArray<Line> lines = [Printed.Line("企业有效专利清单", 120, 20), Printed.Line("附件四", 50, 22)];
        var page = BoundPages.Page(1, "附件 | ") with { Tables = [new Table(new Box(50, 18, 200, 40), 2, 1, [new Cell(0, 0, 1, 1, new Box(50, 18, 200, 20), lines), new Cell(1, 0, 1, 1, new Box(50, 38, 200, 20), [Printed.Line("共107件", 50, 40)])])] };

        Assert.Equal(["附件四企业有效专利清单"], HeadingRows.OutOf([page])[0].Lines.Select(l => l.Text));
    }

    [Fact]
    public void Rows_below_it_stay_a_table() => Assert.Equal(
        2, HeadingRows.OutOf([Top(20, "附件七 商标注册证 | 江苏某某股份有限公司", "商标 | 某某（文字）", "注册人 | 江苏某某股份有限公司")])[0].Tables[0].RowCount);

    [Theory]
    [InlineData("附件七 | 专利权质押登记通知书", 20)]
    [InlineData("序号 | 附件七商标注册证", 20)]
    [InlineData("附件七商标注册证 | 1份", 300)]
    public void A_number_alone_another_row_and_what_stands_further_down_stay(string row, double top) => Assert.Empty(HeadingRows.OutOf([Top(top, row)])[0].Lines);

    private static string[] Lines(string row) => [.. HeadingRows.OutOf([Top(20, row)])[0].Lines.Select(l => l.Text)];

    private static TranscribedPage Top(double top, params string[] rows) => BoundPages.Raised(BoundPages.Page(1, rows), top);
}
