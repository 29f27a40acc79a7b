using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Judging;

/// <summary>Where a scanned form asks whether the applicant is exempt and nobody could read the answer, nobody knows that it is not.</summary>
public sealed class UnreadClaimsTests
{
    [Theory]
    [InlineData("是否获国家制造业单项冠军企业认定\n[M]是 | 口否", Outcome.Undetermined)]
    [InlineData("制造业单项冠军：[ 是 [M]否", Outcome.Undetermined)]
    [InlineData("上年度利税总额", Outcome.NotMet)] // the form does not ask
    [InlineData("本单位努力成为制造业单项冠军，开拓市场", Outcome.NotMet)] // nothing to answer
    public void An_exemption_whose_answer_was_not_read_leaves_the_criterion_open(string unclaimed, Outcome outcome)
    {
        var file = Scanned(unclaimed).Form("finance.profit_tax_total", "1500万元", 2020).Form("finance.profit_tax_total", "2500万元", 2021).Form("finance.profit_tax_total", "2500万元", 2022);
        var result = file.Criterion("profit-tax-floor");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == Outcome.Undetermined, result.Explanation.Contains("表中列有制造业单项冠军", StringComparison.Ordinal));
        Assert.Single(file.Of(outcome == Outcome.Undetermined ? "criterion-undetermined" : "criterion-not-met"), f => f.Criterion == "profit-tax-floor");
    }

    [Theory]
    [InlineData("60件", Outcome.Undetermined)] // half of 100 would do
    [InlineData("40件", Outcome.NotMet)]
    public void So_does_what_would_halve_its_numbers_where_half_of_them_is_met(string patents, Outcome outcome) => Assert.Equal(outcome, Scanned("近三年是否获国家科技奖或专利奖 是 否")
        .Form("ip.patents_valid", patents).Form("ip.inventions_valid", "10件").Form("ip.pct_national_phase", "0件").Criterion("patent-count").Outcome);

    [Fact]
    public void An_answer_that_was_read_is_the_answer() => Assert.Equal(Outcome.NotMet, Scanned("是否制造业单项冠军 是 否")
        .Form("qualification.manufacturing_champion", "否").Form("finance.profit_tax_total", "1500万元", 2020).Form("finance.profit_tax_total", "1500万元", 2021)
        .Form("finance.profit_tax_total", "1500万元", 2022).Criterion("profit-tax-floor").Outcome);

    [Fact]
    public void What_a_digital_form_leaves_open_is_not_claimed()
    {
        var file = Scanned("是否制造业单项冠军 是 否").Form("finance.profit_tax_total", "1500万元", 2020).Form("finance.profit_tax_total", "1500万元", 2021).Form("finance.profit_tax_total", "1500万元", 2022);
        file.Pages[1] = file.Pages[1] with { Source = PageSource.Digital };

        Assert.Equal(Outcome.NotMet, file.Criterion("profit-tax-floor").Outcome);
    }

    private static CaseFile Scanned(string unclaimed)
    {
        var file = new CaseFile();
        file.Pages[1] = file.Pages[1] with { Source = PageSource.Scanned };
        file.Unclaimed.Add(new UnclaimedText(CaseFile.Place(2).Place, unclaimed));
        return file;
    }
}
