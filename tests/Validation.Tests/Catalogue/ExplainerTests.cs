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

    [Fact]
    public void Explains_every_criterion_of_every_pack() =>
        Assert.All(Packs.SelectMany(p => p.Criteria), c => Assert.NotNull(Explainer.Explain(c.Id, Packs, CultureInfo.GetCultureInfo("en"))));

    [Fact]
    public void Knows_nothing_of_a_code_that_does_not_exist() => Assert.Null(Explainer.Explain("no-such-code", Packs, CultureInfo.InvariantCulture));
}
