using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Tests.Values;

public class FlagReaderTests
{
    private static readonly FlagReader Reader = new(Seeds.Vocabulary);

    [Theory]
    [InlineData("☑是 □否", true)]
    [InlineData("□是 ☑否", false)]
    [InlineData("■是 □否", true)]
    [InlineData("是☑ 否□", true)]
    [InlineData("是□　否☑", false)]
    [InlineData("是（√） 否（ ）", true)]
    [InlineData("是（　）　否（√）", false)]
    [InlineData("[ ]是　[√]否", false)]
    [InlineData("〔√〕是 〔　〕否", true)]
    [InlineData("√是 □否", true)]
    [InlineData("□√是 □否", true)]
    [InlineData("是", true)]
    [InlineData("否", false)]
    [InlineData("无", false)]
    [InlineData("有", true)]
    [InlineData("☑", true)]
    [InlineData("□", false)]
    [InlineData("×", false)]
    [InlineData("x", false)]
    [InlineData("X", false)]
    [InlineData("是 ☑否", false)]
    [InlineData("\uFFFD是☑否", false)]
    [InlineData("是√ 否", true)]
    [InlineData("是　　否 √", false)]
    [InlineData("是 否√", false)]
    [InlineData("√是　否", true)]
    [InlineData("无 有■", true)]
    public void Reads_the_answer_that_is_ticked(string text, bool answer) => Assert.Equal(answer, Reader.Read(text));

    [Theory]
    [InlineData("[√]是", "☑  是")]
    [InlineData("是( )", "是□  ")]
    [InlineData("利润总额（ ）", "利润总额（ ）")]
    [InlineData("辖市（区）", "辖市（区）")]
    public void Takes_brackets_for_a_box_only_beside_an_answer(string text, string boxes) => Assert.Equal(boxes, FlagReader.BoxesOf(text));

    [Theory]
    [InlineData("□是 □否")]
    [InlineData("☑是 ☑否")]
    [InlineData("")]
    [InlineData("见附件")]
    [InlineData("是 □否")]
    [InlineData("是☑否")]
    [InlineData("是 否 □")]
    [InlineData("√是 否√")]
    [InlineData("是 ☑ 否")]
    [InlineData("是 V否")]
    [InlineData("口是 否")]
    [InlineData("有V 无")]
    public void Cannot_tell_where_no_box_or_every_box_is_ticked(string text) => Assert.Null(Reader.Read(text));
}
