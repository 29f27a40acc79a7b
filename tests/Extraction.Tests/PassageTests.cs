namespace DocPipeline.Extraction.Tests;

// Lines of a cell joined where what stands on them goes on.
public class PassageTests
{
    [Theory]
    [InlineData("统一社会信用代码 91320411MA5898410G", "名称：某某公司", "统一社会信用代码 91320411MA5898410G\n名称：某某公司")]
    [InlineData("专利号为91320411MA5898410G", "的发明专利", "专利号为91320411MA5898410G的发明专利")]
    [InlineData("外观设计专利 1", "件；商标3件，其中自主品牌商标二件在内", "外观设计专利 1件；商标3件，其中自主品牌商标二件在内")]
    [InlineData("外观设计专利 3", "件）", "外观设计专利 3件）")]
    [InlineData("江苏省常州市河海西路53", "8号", "江苏省常州市河海西路538号")]
    [InlineData("国家制造业单项冠军", "企业", "国家制造业单项冠军企业")]
    public void A_full_line_goes_on_below_but_no_code_goes_on_as_a_label(string above, string below, string joined)
    {
        var line = Printed.Line(above, 50, 50);

        Assert.Equal(joined, Passage.Of([line, Printed.Line(below, 50, 62)], line.Box).Text);
    }

    // Room for two characters more is left where the next line begins with 5，: no line begins with a comma.
    [Fact]
    public void A_number_goes_on_however_much_room_its_comma_left_at_the_end_of_the_line()
    {
        var line = Printed.Line("96，92", 50, 50);

        Assert.Equal("96，925，300.00", Passage.Of([line, Printed.Line("5，300.00", 50, 62)], line.Box with { Width = line.Box.Width + 18 }).Text);
    }

    [Theory]
    [InlineData(0, "0519-89950531patent@example.com")]
    [InlineData(40, "0519-89950531\npatent@example.com")] // the room that is left is too small for the address, and large enough for its next letter
    public void A_code_is_broken_only_where_not_one_more_character_had_room(double left, string joined)
    {
        var line = Printed.Line("0519-89950531", 50, 50);

        Assert.Equal(joined, Passage.Of([line, Printed.Line("patent@example.com", 50, 62)], line.Box with { Width = line.Box.Width + left }).Text);
    }
}
