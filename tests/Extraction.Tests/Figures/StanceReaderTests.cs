using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;

namespace DocPipeline.Extraction.Tests.Figures;

public class StanceReaderTests
{
    private const string Applicant = "常州某某有限公司";

    [Theory]
    [InlineData("2022年公司实现销售收入1.23亿元。")]
    [InlineData("截至2023年5月31日，公司2022年销售收入1.23亿元。")]
    [InlineData("常州某某有限公司2022年销售收入1.23亿元。")]
    [InlineData("对标宁波某精工公司，2022年公司实现销售收入1.23亿元。")]
    [InlineData("德国企业占据高端市场，2022年公司实现销售收入1.23亿元。")]
    [InlineData("产品出口日本、德国，2022年销售收入1.23亿元。")]
    [InlineData("服务国内三家企业，2022年销售收入1.23亿元。")]
    [InlineData("与行业平均水平相比，2022年公司实现销售收入1.23亿元。")]
    public void Believes_what_the_applicant_says_of_itself(string text) => Assert.Equal(Stance.Actual, OfProse(text));

    [Theory]
    [InlineData("力争到2025年销售收入突破5亿元。")]
    [InlineData("预计2025年实现销售收入5亿元。")]
    [InlineData("项目完成后，2022年销售收入达到5亿元。")]
    public void Knows_a_plan_from_a_fact(string text) => Assert.Equal(Stance.Target, OfProse(text));

    [Theory]
    [InlineData("合作单位江苏龙城新材料有限公司2022年销售收入8.6亿元。")]
    [InlineData("据协会统计，同行业龙头企业2022年销售收入4.2亿元。")]
    [InlineData("主要竞争对手德国某公司2022年销售收入达2.3亿元。")]
    [InlineData("子公司江苏龙城新材料有限公司2022年实现销售收入3210.55万元。")]
    [InlineData("与宁波某精工公司（2022年销售收入11.86亿元）等龙头相比有差距。")]
    [InlineData("合肥某科技公司2022年销售收入9.08亿元。")]
    [InlineData("安川公司领先，国内汇川技术2022年销售收入304亿元。")]
    [InlineData("省内某上市企业2022年销售收入9.08亿元。")]
    [InlineData("日本、德国两家公司在华布局较早，2022年销售收入4.2亿元。")]
    [InlineData("据统计，规模以上企业2022年销售收入4.2亿元。")]
    [InlineData("据统计，同行业公司2022年销售收入4.2亿元。")]
    [InlineData("近年来国产化步伐加快，日本、德国两家公司2022年销售收入4.2亿元。")]
    [InlineData("集团合并口径2022年营业收入为4.2亿元，不作为申报依据。")]
    [InlineData("省内三家企业2022年销售收入4.2亿元。")]
    public void Knows_anothers_figure_from_the_applicants(string text) => Assert.Equal(Stance.OtherParty, OfProse(text));

    [Theory]
    [InlineData("2022年承担市重点研发计划1项，获市拨经费50万元、区配套25万元，项目总经费430万元，已结题。", Stance.OtherParty)]
    [InlineData("2022年公司立项研发项目9项，其中关节可靠性提升，项目总经费430万元。", Stance.OtherParty)]
    [InlineData("本项目总经费430万元，其中企业自筹380万元。", Stance.Actual)]
    public void Knows_the_money_of_another_project(string text, Stance stance) => Assert.Equal(stance, OfProse(text));

    [Fact]
    public void Finds_nobody_else_in_the_applicants_own_name()
    {
        var grid = Printed.Table([], "常州市某某有限公司 | 2022年", "销售收入（万元） | 100");

        var reading = new TableReader(Seeds.Tools, null).Read(grid).Single(r => r.Field is not null) with { Labels = ["常州市某某有限公司", "销售收入"] };

        Assert.Equal(Stance.Actual, new StanceReader(Seeds.Tools).Of(reading, "常州市某某有限公司"));
    }

    [Theory]
    [InlineData("绩效目标表", "2022年", Stance.Actual)]
    [InlineData("绩效目标表", "目标值", Stance.Target)]
    [InlineData("主要经济指标", "2025年", Stance.Target)]
    [InlineData("主要经济指标", "2022年", Stance.Actual)]
    [InlineData("合作单位情况", "2022年", Stance.OtherParty)]
    [InlineData("主要经济指标", "同行均值（2022年）", Stance.OtherParty)]
    public void Judges_a_table_by_its_heading_and_columns(string heading, string column, Stance stance)
    {
        var grid = Printed.Table([heading, "2022年"], $"指标 | {column}", "销售收入（万元） | 100");

        var reading = new TableReader(Seeds.Tools, null).Read(grid).Single(r => r.Field is not null);

        Assert.Equal(stance, new StanceReader(Seeds.Tools).Of(reading, Applicant));
    }

    [Theory]
    [InlineData("截至2024年5月31日", Stance.Actual)] // the day the figures are taken
    [InlineData("截止到2024年5月底", Stance.Actual)]
    [InlineData("2023年5月末数", Stance.Actual)]
    [InlineData("2023年5月31日止", Stance.Actual)]
    [InlineData("2023年12月底", Stance.Target)] // calls are answered in summer
    [InlineData("2026年5月末数", Stance.Target)]
    [InlineData("2025年底", Stance.Target)]
    public void Judges_what_is_counted_by_the_day_it_is_counted(string band, Stance stance)
    {
        var grid = Printed.Table([], "指标 | 单位 | 数量", $"{band} | < | <", "有效发明专利 | 件 | 19");

        var reading = new TableReader(Seeds.Tools, null).Read(grid).Single(r => r.Field is not null);

        Assert.Equal(stance, new StanceReader(Seeds.Tools).Of(reading, Applicant));
    }

    [Theory]
    [InlineData("牵头单位", Stance.Actual)]
    [InlineData("合作单位", Stance.OtherParty)]
    [InlineData("2022年", Stance.OtherParty)]
    public void Lets_the_column_say_whose_figure_it_is_below_a_heading_of_all_members(string column, Stance stance)
    {
        var reading = new TableReader(Seeds.Tools, null).Read(Printed.Table(["联合体成员基本情况"], "指标 | 2022年", "销售收入（万元） | 100")).Single(r => r.Field is not null);

        Assert.Equal(stance, new StanceReader(Seeds.Tools).Of(reading with { Labels = [column, "销售收入"] }, Applicant));
    }

    [Theory]
    [InlineData("注：子公司专利不计入申报条件。", Stance.Actual)]
    [InlineData("注：下表为子公司情况", Stance.OtherParty)]
    [InlineData("子公司情况", Stance.OtherParty)]
    public void Takes_a_note_below_one_table_for_no_heading_of_the_next(string above, Stance stance)
    {
        var grid = Printed.Table([above], "有效注册商标 | 4件");

        var reading = new TableReader(Seeds.Tools, null).Read(grid).Single(r => r.Field is not null);

        Assert.Equal(stance, new StanceReader(Seeds.Tools).Of(reading, Applicant));
    }

    private static Stance OfProse(string text)
    {
        var reading = new ProseReader(Seeds.Tools, null).Read(Printed.Passage(text), Printed.Page, []).First();
        return new StanceReader(Seeds.Tools).Of(reading, Applicant);
    }
}
