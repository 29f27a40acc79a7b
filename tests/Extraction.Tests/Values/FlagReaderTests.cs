using System.Collections.Immutable;
using DocPipeline.Domain;
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
    [InlineData("是 口 否☑", false)]
    [InlineData("国家专精特新“小巨人”企业 □是 ☑否", false)]
    [InlineData("国家专精特新“小巨人”企业 ☑是 □否", true)]
    [InlineData("口是 ☑否", false)]
    [InlineData("是☑ 否口", true)]
    [InlineData("是□　否☑", false)]
    [InlineData("是（√） 否（ ）", true)]
    [InlineData("是（　）　否（√）", false)]
    [InlineData("[ ]是　[√]否", false)]
    [InlineData("[M]是　[]否", true)]
    [InlineData("[M]是", true)]
    [InlineData("是[ ] 否[v]", false)]
    [InlineData("〔√〕是 〔　〕否", true)]
    [InlineData("√是 □否", true)]
    [InlineData("□√是 □否", true)]
    [InlineData("是", true)]
    [InlineData("否", false)]
    [InlineData("无", false)]
    [InlineData("属于□　不属于☑", false)]
    [InlineData("☑属于　□不属于", true)]
    [InlineData("2.否", false)]
    [InlineData("1.是", true)]
    [InlineData("2、无", false)]
    [InlineData("（2）否", false)]
    [InlineData("B.否", false)]
    [InlineData("②否", false)]
    [InlineData("☑1.是 □2.否", true)]
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
    [InlineData("[M]是", "☑  是")]
    [InlineData("[A]是 [B]否", "[A]是 [B]否")]
    [InlineData("[M]型号", "[M]型号")]
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
    [InlineData("是否获国家专精特新“小人”企业认定")]
    [InlineData("有无失信")]
    public void Cannot_tell_where_no_box_or_every_box_is_ticked(string text) => Assert.Null(Reader.Read(text));

    // The widths of the blanks, in points; a line of text says only that there are some.
    [Theory]
    [InlineData(20, "√", 4, false)]
    [InlineData(4, "√", 20, true)]
    [InlineData(9, "√", 10, null)]
    [InlineData(20, "□", 4, null)]
    public void A_mark_between_two_answers_is_of_the_one_it_stands_nearer_to(double before, string mark, double behind, bool? answer)
    {
        ImmutableArray<Box> boxes = [new(50, 50, 10, 10), default, new(60 + before, 50, 10, 10), default, new(70 + before + behind, 50, 10, 10)];

        Assert.Equal(answer, Reader.Read(Passage.Of(new Line($"是 {mark} 否", boxes, Confidence.Certain)).Folded));
    }
}
