using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Tests.Scans;

public sealed class MisreadLabelsTests
{
    [Theory]
    [InlineData("公司注册地意", 5, "公司注册地址")]
    [InlineData("知识产权管理人!", 7, "知识产权管理人员")]
    [InlineData("法定代衷人：顾维钧", 3, "法定代表人：顾维钧")]
    [InlineData("三、研发费甩（万元）", 5, "三、研发费用（万元）")]
    public void A_label_misread_in_one_character_the_model_wavered_about_is_the_known_label(string read, int doubtful, string printed) =>
        Assert.Equal(printed, Mended(Page(Printed.Line(read), doubtful)).Lines[0].Text);

    [Theory]
    [InlineData("公司注册地意", -1)]
    [InlineData("公司注册地意", 2)]
    [InlineData("研发人员", 3)]
    [InlineData("[企业名称", 0)]
    [InlineData("常州市新北区汉江路", 8)]
    public void What_was_read_without_a_doubt_is_known_or_is_like_no_label_stays_as_it_was_read(string read, int doubtful) =>
        Assert.Equal(read, Mended(Page(Printed.Line(read), doubtful)).Lines[0].Text);

    [Fact]
    public void A_label_broken_in_its_cell_is_mended_as_one()
    {
        var (first, second) = (Printed.Line("统一社会"), Printed.Line("信用弋码", y: 65));
        Cell cell = new(0, 0, 1, 1, new Box(45, 45, 100, 40), [first, second]);
        var page = Page(second, 2);
        page = page with { Lines = [], Tables = [new Table(cell.Box, 1, 1, [cell])] };
        Assert.Equal("统一社会信用代码", string.Concat(Mended(page).Tables[0].Cells[0].Lines.Select(l => l.Text)));
    }

    [Fact]
    public void A_digital_page_states_its_characters_itself()
    {
        var page = Page(Printed.Line("公司注册地意"), 5) with { Scan = null };
        Assert.Equal("公司注册地意", Mended(page).Lines[0].Text);
    }

    private static TranscribedPage Mended(TranscribedPage page) => new MisreadLabels(Seeds.Tools).Mended([page])[0];

    private static TranscribedPage Page(Line line, int doubtful) => new(
        Printed.Page, 595, 842, 0, 0, PageSource.Scanned, true, false, [line], [], new PageScan("", 0, 0, 595, 842),
        [.. line.Text.Select((c, i) => new Glyph(c, line.Boxes[i], 10, 0, GlyphTraits.None, new Recognition(new Confidence(i == doubtful ? 0.8m : 0.99m), 0, 0)))]);
}
