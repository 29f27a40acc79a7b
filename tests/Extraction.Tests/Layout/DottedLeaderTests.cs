using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction.Tests.Layout;

public class DottedLeaderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Opens_the_dots_between_label_and_value_whether_or_not_a_card_is_drawn_around_them(bool framed) =>
        Assert.Equal(["基本信息", "法定代表人 任某", "职工总数 65人"], PageLayout.Build(Page(framed, "法定代表人................任某", "职工总数............65人")).Lines.Select(l => l.Text));

    [Fact]
    public void Leaves_a_list_of_contents_as_it_is() =>
        Assert.Equal([], PageLayout.Build(Page(framed: true, "申请书............3", "营业执照............12")).Lines.Select(l => l.Text));

    private static Page Page(bool framed, params string[] lines)
    {
        Ruling[] frame = [new(40, 40, 300, 40, 0.5), new(40, 65, 300, 65, 0.5), new(40, 120, 300, 120, 0.5), new(40, 40, 40, 120, 0.5), new(300, 40, 300, 120, 0.5)];
        return new Page(1, 595, 842, 0, PageSource.Digital, [.. lines.Prepend("基本信息").SelectMany((l, i) => PrintedGlyphs.Of(l, 50, 50 + (20 * i)))], framed ? [.. frame] : [], []);
    }
}
