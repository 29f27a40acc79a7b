using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Tests.Characters;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("二O二二年", "二〇二二年")]
    [InlineData("二O二-年", "二〇二一年")]
    [InlineData("二OO五年六月", "二〇〇五年六月")]
    [InlineData("一O一", "一〇一")]
    [InlineData("二囗二一年", "二〇二一年")]
    [InlineData("二口口三年八月", "二〇〇三年八月")]
    [InlineData("二口之家", "二口之家")]
    [InlineData("人口二一年", "人口二一年")]
    public void Rings_and_strokes_among_Chinese_digits_are_digits(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Theory]
    [InlineData("ip9@cz-ma11.example", true)]
    [InlineData("ip1051@cz-mail.example", false)]
    [InlineData("表a1.", false)]
    public void Ones_among_the_letters_of_a_mail_address_are_doubtful(string read, bool doubtful)
    {
        List<ReadCharacter> line = [.. read.Select(c => new ReadCharacter(c, 0.99f, 0, 0, 0))];
        LookAlikes.Correct(line);
        Assert.Equal(doubtful, line.Exists(character => character.Probability < 0.9f));
    }

    [Theory]
    [InlineData(0.62f, '，', "力争达到5项，达到6人")]
    [InlineData(0.89f, '，', "力争达到5项，达到6人")]
    [InlineData(0.9f, '，', "力争达到5项；达到6人")]
    [InlineData(0.62f, '：', "力争达到5项；达到6人")]
    public void A_comma_with_a_speck_above_it_parts_no_sentence(float probability, int runnerUp, string meant)
    {
        List<ReadCharacter> line = [.. "力争达到5项；达到6人".Select(c => c == '；' ? new ReadCharacter(c, probability, runnerUp, 1 - probability, 0) : new ReadCharacter(c, 0.99f, 0, 0, 0))];
        LookAlikes.Correct(line);
        Assert.Equal(meant, Drawing.Text(line));
    }

    [Theory]
    [InlineData("研发费用_2686.63_万元，", "研发费用2686.63万元，")]
    [InlineData("ip_office@cz.example", "ip_office@cz.example")]
    public void The_line_below_a_blank_is_no_character(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Theory]
    [InlineData("魏永—", "魏永一")]
    [InlineData("项目——", "项目——")]
    [InlineData("常州—南京", "常州—南京")]
    [InlineData("培育机制建设—", "培育机制建设—")]
    public void A_dash_at_the_end_of_a_name_is_a_one(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Theory]
    [InlineData("2()22年", "2022年")]
    [InlineData("3()", "3()")]
    [InlineData("是()否()", "是()否()")]
    public void Two_brackets_between_digits_are_a_zero(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Theory]
    [InlineData("ip42@examp1e.com", "ip42@example.com")]
    [InlineData("a1@b.com", "a1@b.com")]
    public void A_one_between_letters_is_a_letter(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Theory]
    [InlineData("江苏股份有限公司·", "江苏股份有限公司")]
    [InlineData("产品合格率提升，成本下降·", "产品合格率提升，成本下降。")]
    [InlineData("女.", "女")]
    [InlineData("约翰·史密斯", "约翰·史密斯")]
    public void A_dot_that_ends_a_line_is_a_full_stop_or_a_speck(string read, string meant) => Assert.Equal(meant, Corrected(read));

    [Fact]
    public void A_ring_alone_in_its_cell_is_a_zero() => Assert.Equal("0", Corrected("o"));

    [Fact]
    public void A_square_bracket_without_the_other_one_is_doubtful()
    {
        List<ReadCharacter> line = [.. "经开[区".Select(c => new ReadCharacter(c, 0.99f, 0, 0, 0))];
        LookAlikes.Correct(line);
        Assert.InRange(line[2].Probability, 0, 0.89f);
    }

    [Fact]
    public void A_point_behind_a_whole_number_may_be_a_speck_and_makes_it_doubtful()
    {
        List<ReadCharacter> line = [new('4', 0.99f, 0, 0, 0.3), new('.', 0.98f, 0, 0, 0.6)];
        LookAlikes.Correct(line);
        Assert.InRange(line.Min(read => read.Probability), 0, 0.89f);
    }

    [Theory]
    [InlineData("OLED")]
    [InlineData("第一-三章")]
    [InlineData("一、ABO")]
    public void Elsewhere_they_stay_what_they_are(string read) => Assert.Equal(read, Corrected(read));

    private static string Corrected(string text)
    {
        List<ReadCharacter> line = [.. text.Select(c => new ReadCharacter(c, 0.99f, 0, 0, 0))];
        LookAlikes.Correct(line);
        return Drawing.Text(line);
    }
}
