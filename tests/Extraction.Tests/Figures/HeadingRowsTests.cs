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

    [Fact]
    public void Rows_below_it_stay_a_table() => Assert.Equal(
        2, HeadingRows.OutOf([Top(20, "附件七 商标注册证 | 江苏某某股份有限公司", "商标 | 某某（文字）", "注册人 | 江苏某某股份有限公司")])[0].Tables[0].RowCount);

    [Theory]
    [InlineData("附件七 | 专利权质押登记通知书", 20)]
    [InlineData("序号 | 附件七商标注册证", 20)]
    [InlineData("附件七商标注册证 | 1份", 300)]
    public void A_number_alone_another_row_and_what_stands_further_down_stay(string row, double top) => Assert.Empty(HeadingRows.OutOf([Top(top, row)])[0].Lines);

    private static string[] Lines(string row) => [.. HeadingRows.OutOf([Top(20, row)])[0].Lines.Select(l => l.Text)];

    private static TranscribedPage Top(double top, params string[] rows)
    {
        var page = BoundPages.Page(1, rows);
        var table = page.Tables[0];
        var up = table.Box.Y - top;
        return page with { Tables = [new Table(Moved(table.Box), table.RowCount, table.ColumnCount, [.. table.Cells.Select(c => c with { Box = Moved(c.Box), Lines = [.. c.Lines.Select(l => new Line(l.Text, [.. l.Boxes.Select(b => b.IsEmpty ? b : Moved(b))], l.Confidence))] })])] };

        Box Moved(Box box) => box with { Y = box.Y - up };
    }
}
