using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Tests;

public class CheckDigitTests
{
    [Fact]
    public void The_code_printed_in_the_standard_carries_its_check_character() => Assert.Equal('3', CreditCode.Check("91350100M000100Y4"));

    [Fact]
    public void Every_drawn_code_has_eighteen_characters_and_checks()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var code = CreditCode.Make(new Random(seed));
            Assert.Equal(18, code.Length);
            Assert.Equal(code[17], CreditCode.Check(code[..17]));
        }
    }

    [Fact]
    public void A_broken_code_no_longer_checks()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var code = CreditCode.Broken(CreditCode.Make(new Random(seed)));
            Assert.NotEqual(code[17], CreditCode.Check(code[..17]));
        }
    }

    // 2·2+0·3+1·4+8·5+1·6+0·7+1·8+2·9+3·2+4·3+5·4+6·5 = 148; 148 mod 11 = 5.
    [Fact]
    public void A_patent_number_ends_in_its_weighted_sum_mod_eleven() =>
        Assert.Equal("201810123456.5", Patent.NumberOf(2018, PatentType.Invention, 123456));
}
