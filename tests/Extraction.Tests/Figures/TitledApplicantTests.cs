using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Tests.Sections;

namespace DocPipeline.Extraction.Tests.Figures;

// Booklets that nowhere ask for the applicant's name.
public class TitledApplicantTests
{
    [Theory]
    [InlineData("高价值专利培育示范中心建设申报材料", "常州某某医疗器械有限公司", "一、申报单位概况", "1. 法定代表人：刘某")]
    [InlineData("常州某某医疗器械有限公司", "知识产权战略推进计划", "二〇二四年六月")]
    [InlineData("商业计划书", "企业 常州某某医疗器械有限公司", "负责人 董某")]
    public void Name_it_on_a_line_of_its_own_above_the_first_heading(params string[] lines) => Assert.Equal("常州某某医疗器械有限公司", NameOn(lines));

    [Theory]
    [InlineData("常州某某医疗器械有限公司（以下简称“公司”）成立于2016年7月20日，注册资本5,500万元。")]
    [InlineData("常州某某医疗器械有限公司（以下简称本公司）成立于2016年7月20日，注册资本5,500万元。")]
    public void Name_it_where_it_says_what_it_calls_itself(string sentence) => Assert.Equal("常州某某医疗器械有限公司", NameOn(["申报材料", "（一）企业介绍", sentence]));

    [Fact]
    public void Name_nobody_who_is_called_by_a_name_of_its_own() =>
        Assert.Null(NameOn(["申报材料", "（一）企业介绍", "常州某某医疗器械有限公司（以下简称“某某医疗”）是本项目的客户。"]));

    [Theory]
    [InlineData("申报材料", "一、合作单位", "常州某某医疗器械有限公司")]
    [InlineData("申报材料", "常州某某医疗器械有限公司", "某某大学")]
    [InlineData("申报材料", "常州市知识产权局")]
    [InlineData("常州某某医疗器械有限公司申报材料", "2023年6月")]
    public void Name_nobody_below_a_heading_or_where_there_are_two(params string[] lines) => Assert.Null(NameOn(lines));

    [Fact]
    public void Say_nothing_more_where_the_form_asks_for_it()
    {
        var form = BoundPages.Page(1, "常州某某医疗器械有限公司", "申报单位：江苏某某股份有限公司");

        Assert.Null(new TitledApplicant(Seeds.Tools).Read([form], PageReader.Read([form], Seeds.Tools, null, new HashSet<Domain.Line>(), [])));
    }

    [Theory]
    [InlineData("单位：常州某某医疗器械有限公司", "常州某某医疗器械有限公司")]
    [InlineData("合作方：常州某某医疗器械有限公司", null)]
    public void Name_it_behind_a_bare_word_on_the_cover(string line, string? name) => Assert.Equal(name, NameOn(["申请报告", line, "时间：2023年6月15日"]));

    [Theory]
    [InlineData("企业", "常州某某医疗器械有限公司")]
    [InlineData("合作方", null)]
    [InlineData("单位", "常州某某医疗器械有限公司", "（统一社会信用代码：91320412MADF3HFE7N）")]
    [InlineData("单位", "常州某某医疗器械有限公司", "（盖章：另附）")]
    public void Name_it_beside_a_bare_word_for_whoever_applies(string word, string? name, string note = "")
    {
        var cover = BoundPages.Page(1, "商业计划书") with { Tables = [Printed.TableOf($"{word} | 常州某某医疗器械有限公司{note}", "负责人 | 董某")] };

        Assert.Equal(name, new TitledApplicant(Seeds.Tools).Read([cover], [])?.Value?.Canonical);
    }

    private static string? NameOn(string[] lines) => new TitledApplicant(Seeds.Tools).Read([BoundPages.Page(1, lines)], [])?.Value?.Canonical;
}
