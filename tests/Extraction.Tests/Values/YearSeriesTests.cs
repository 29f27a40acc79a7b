using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Tests.Values;

public class YearSeriesTests
{
    [Theory]
    [InlineData("2020 年:245.88\n2021 年:210.96\n2022 年:394.53", "2020=245.88 2021=210.96 2022=394.53")]
    [InlineData("2020年 84,968.33 万元; 2021年 105,276.35 万元; 2022年 125,805.35 万元", "2020=84,968.33 万元 2021=105,276.35 万元 2022=125,805.35 万元")]
    [InlineData("2021年:△4,136.75 2022年:13,135.11", "2021=△4,136.75 2022=13,135.11")]
    [InlineData("2021年度:-1.2%、2022年度:5.8%", "2021=-1.2% 2022=5.8%")]
    public void Finds_the_figure_of_each_year(string text, string figures) =>
        Assert.Equal(figures, string.Join(' ', YearSeries.Of(text).Select(f => $"{f.Year}={text.Substring(f.Start, f.Length)}")));

    [Theory]
    [InlineData("2022年 125,805.35 万元")]
    [InlineData("2021年研发费用 12 万元; 2022年 13 万元")]
    [InlineData("2022年:12 2022年:13")]
    [InlineData("2021年12月31日 2022年12月31日")]
    [InlineData("")]
    public void Finds_none_where_a_text_says_anything_else(string text) => Assert.Empty(YearSeries.Of(text));

    [Theory]
    [InlineData("2020年:4.30%", "2020=4.30%")]
    [InlineData("2020年度: 57,344.01万元;", "2020=57,344.01万元")]
    public void Finds_the_figure_of_one_year_alone_in_its_place(string text, string figure) =>
        Assert.Equal(figure, string.Join(' ', YearSeries.Single(text).Select(f => $"{f.Year}={text.Substring(f.Start, f.Length)}")));

    [Theory]
    [InlineData("2020年4.30%")]
    [InlineData("2020年:1月")]
    [InlineData("2020年:4.30% 2021年:4.85%")]
    [InlineData("研发费用占比:4.30%")]
    public void Finds_no_single_one_elsewhere(string text) => Assert.Empty(YearSeries.Single(text));
}
