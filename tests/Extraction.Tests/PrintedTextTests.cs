namespace DocPipeline.Extraction.Tests;

public class PrintedTextTests
{
    [Theory]
    [InlineData("研发费用", "研发费用")]
    [InlineData("企 业 名 称", "企业名称")]
    [InlineData("研发费用（万元）：", "研发费用(万元):")]
    [InlineData("１２，３４５．６７", "12,345.67")]
    [InlineData("  ", "")]
    [InlineData("专职\n兼职\u00A0\u200B\uFEFF", "专职兼职")]
    [InlineData("职⼯总数", "职工总数")]
    [InlineData("财\n务\n︵\n万\n元\n︶", "财务(万元)")]
    public void Squeezes_a_text_to_its_plain_characters_and_nothing_between_them(string printed, string plain) =>
        Assert.Equal(plain, PrintedText.Squeeze(printed));

    [Theory]
    [InlineData("研发费用", "研发费用")]
    [InlineData("Ａ\u00A0１\u3000—", "A 1 -")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    public void Folds_each_character_where_it_stands(string printed, string folded) => Assert.Equal(folded, PrintedText.Fold(printed));

    [Fact]
    public void Squeezes_a_long_text_as_it_does_a_short_one() =>
        Assert.Equal(new string('元', 600), PrintedText.Squeeze(string.Join(' ', Enumerable.Repeat('元', 600))));

    [Theory]
    [InlineData("常州禾绿戶外用品有限公司", "常州禾绿户外用品有限公司")]
    [InlineData("內部控制", "内部控制")]
    [InlineData("戴淑內", "戴淑内")]
    public void Takes_forms_of_one_character_that_fonts_draw_alike_for_one(string text, string canonical) => Assert.Equal(canonical, PrintedText.Canonical(text));
}
