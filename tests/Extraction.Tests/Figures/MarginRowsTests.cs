using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Running heads and feet that were made out as rows of a list.
public class MarginRowsTests
{
    private const string Head = "2023/6/17 9:41 申报详情 zcdx.example.cn/apply";

    [Theory]
    [InlineData("2023/6/17 9:41 | 申报详情 | zcdx.example.cn/apply", 2)]
    [InlineData("2023/6/18 9:52 | 申报详情 | zcdx.example.cn/apply", 2)]
    [InlineData("序号 | 申报详情 | zcdx.example.cn/apply", 3)]
    [InlineData("序号 | 专利号 | 名称", 3)]
    public void Takes_a_running_head_for_no_row(string first, int rows) => Assert.Equal(rows, Last(first, 20).Tables[0].RowCount);

    [Fact]
    public void Leaves_what_stands_in_the_middle_of_the_page() => Assert.Equal(3, Last("2023/6/17 9:41 | 申报详情 | zcdx.example.cn/apply", 300).Tables[0].RowCount);

    [Fact]
    public void Numbers_the_rows_that_are_left_from_the_first() => Assert.Equal(
        [(0, "1"), (1, "2")], Last("2023/6/17 9:41 | 申报详情 | zcdx.example.cn/apply", 20).Tables[0].Cells.Where(c => c.Column == 0).Select(c => (c.Row, c.Lines[0].Text)));

    private static TranscribedPage Last(string first, double top)
    {
        var pages = Enumerable.Range(1, 3).Select(n => BoundPages.Page(n, "^" + Head, "研发费用明细")).ToList();
        pages.Add(BoundPages.Raised(BoundPages.Page(4, first, "1 | ZL201111879453.9 | 一种薄膜", "2 | ZL201813219903.6 | 一种电路"), top));
        return MarginRows.OutOf([.. pages])[^1];
    }
}
