using System.Globalization;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Validation.Tests.Catalogue;

public sealed class ExplainerTests
{
    private static readonly Programme[] Packs = [.. ProgrammeLoader.List(Seeds.Folder).Select(id => ProgrammeLoader.Load(Seeds.Folder, id))];

    [Fact]
    public void Explains_every_code_in_both_languages()
    {
        foreach (var entry in CheckCatalogue.All)
        {
            foreach (var language in new[] { "zh", "en" })
                Assert.StartsWith(entry.Code, Explainer.Explain(entry.Code, Packs, CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_the_clause_of_each_programme_that_asks_for_it()
    {
        var text = Explainer.Explain("paper-online-mismatch", Packs, CultureInfo.GetCultureInfo("zh"));

        Assert.Contains("cz-hvp-2023 五（三）申报方式", text, StringComparison.Ordinal);
        Assert.Contains("cz-ip-strategy-2024 四（三）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_a_criterion_with_its_rule_and_other_readings()
    {
        var text = Explainer.Explain("rd-share", [Packs[0]], CultureInfo.GetCultureInfo("zh"));

        Assert.Contains("sum(finance.rd_expense, last 3 years) / sum(finance.sales_revenue, last 3 years) >= 3.5%", text, StringComparison.Ordinal);
        Assert.Contains("every-year", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rd-share", "criterion-not-met（错误）、criterion-undetermined（提醒）")]
    [InlineData("term", "term-wrong（错误）")]
    [InlineData("online-deadline", "deadline-missed（错误）")]
    [InlineData("credit", "criterion-not-met（错误）、criterion-undetermined（提醒）")]
    [InlineData("research-standing", "无，由人判断")]
    public void Says_how_much_a_criterion_weighs(string criterion, string findings) =>
        Assert.Contains("核查发现：" + findings, Explainer.Explain(criterion, Packs, CultureInfo.GetCultureInfo("zh")), StringComparison.Ordinal);

    [Theory]
    [InlineData("criterion-not-met", "所涉申报条件的条款")]
    [InlineData("deadline-missed", "cz-hvp-2023 五（四）")]
    [InlineData("identity-name", "无，为核查惯例")]
    public void Says_of_every_code_which_clause_asks_for_it(string code, string clause) =>
        Assert.Contains("条款：" + clause, Explainer.Explain(code, Packs, CultureInfo.GetCultureInfo("zh")), StringComparison.Ordinal);

    [Fact]
    public void Names_severities_as_the_report_does()
    {
        Assert.Contains("（提醒，", Explainer.Explain("missing-online", Packs, CultureInfo.GetCultureInfo("zh")), StringComparison.Ordinal);
        Assert.Contains("（提示，", Explainer.Explain("page-blank", Packs, CultureInfo.GetCultureInfo("zh")), StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_every_criterion_of_every_pack() =>
        Assert.All(Packs.SelectMany(p => p.Criteria), c => Assert.NotNull(Explainer.Explain(c.Id, Packs, CultureInfo.GetCultureInfo("en"))));

    [Fact]
    public void Knows_nothing_of_a_code_that_does_not_exist() => Assert.Null(Explainer.Explain("no-such-code", Packs, CultureInfo.InvariantCulture));
}
