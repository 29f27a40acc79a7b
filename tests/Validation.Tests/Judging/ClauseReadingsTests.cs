using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Judging;

/// <summary>Where a clause can be read in several ways the default decides; where another would decide otherwise, the report says that the verdict hangs on it.</summary>
public sealed class ClauseReadingsTests
{
    private static readonly (int Year, string Sales, string Research)[] Uneven = [(2020, "10000万元", "200万元"), (2021, "40000万元", "2000万元"), (2022, "10000万元", "200万元")];

    [Fact]
    public void A_share_met_over_three_years_and_missed_in_one_hangs_on_how_the_years_are_taken()
    {
        var result = Shares(Uneven).Criterion("rd-share");

        Assert.Equal(Outcome.Met, result.Outcome);
        Assert.Equal([("every-year", Outcome.NotMet), ("mean-of-yearly-ratios", Outcome.NotMet)], result.Readings.Select(r => (r.Reading, r.Outcome)));
        Assert.Contains("结论取决于对条款的理解：本报告按“三年合计”判定，为满足；若按“每年均须达到”，则为不满足。", result.Explanation, StringComparison.Ordinal);
        Assert.Contains("若按“各年比例平均”，则为不满足。", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_missed_over_three_years_and_met_by_the_mean_says_so_in_its_finding()
    {
        var file = Shares([(2020, "1000万元", "100万元"), (2021, "40000万元", "800万元"), (2022, "1000万元", "100万元")]);

        Assert.Equal(Outcome.NotMet, file.Criterion("rd-share").Outcome);
        Assert.Contains("判定，为不满足；若按“各年比例平均”，则为满足。", file.Of("criterion-not-met").Single(f => f.Criterion == "rd-share").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_met_in_every_year_hangs_on_nothing() => Assert.DoesNotContain(
        "结论取决于", Shares([(2020, "100万元", "4万元"), (2021, "100万元", "4万元"), (2022, "100万元", "4万元")]).Criterion("rd-share").Explanation, StringComparison.Ordinal);

    [Fact]
    public void Patents_that_suffice_with_PCT_counted_double_hang_on_that()
    {
        var result = Patents("80件", "46件", "2件").Criterion("patent-count");

        Assert.Equal(Outcome.Met, result.Outcome);
        Assert.Contains("按“PCT 一件抵发明两件”判定，为满足；若按“PCT 两件抵发明一件”，则为不满足。", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Patents_that_suffice_with_both_numbers_halved_hang_on_what_is_halved()
    {
        var result = Awarded(Patents("40件", "25件", "0件"), "2022年7月26日").Criterion("patent-count");

        Assert.Equal(Outcome.Met, result.Outcome);
        Assert.Contains("按“两项数量均减半”判定，为满足；若按“仅专利总数减半”，则为不满足。", result.Explanation, StringComparison.Ordinal);
        Assert.Equal(Outcome.Met, result.Readings.Single(r => r.Reading == "calendar-years").Outcome);
    }

    [Theory]
    [InlineData("2020年6月18日", Outcome.Met, false)]
    [InlineData("2020年6月17日", Outcome.Undetermined, true)]
    [InlineData("2020年1月1日", Outcome.Undetermined, true)]
    [InlineData("2019年12月31日", Outcome.Undetermined, false)]
    public void An_award_too_old_by_months_and_recent_enough_by_years_hangs_on_how_three_years_are_counted(string given, Outcome outcome, bool hangs)
    {
        var file = Awarded(Patents("40件", "25件", "0件"), given);
        var result = file.Criterion("patent-count");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(hangs, result.Explanation.Contains("按“提交前36个月内”判定，为无法判定；若按“按自然年度”，则为满足。", StringComparison.Ordinal));
        Assert.Equal(hangs, file.Of("exemption-unproven").Any(f => f.Message.Contains("按自然年度", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_award_of_somebody_else_hangs_on_no_reading() => Assert.DoesNotContain(
        "按自然年度", Awarded(Patents("40件", "25件", "0件"), "2020年3月1日", CleanCase.Other).Criterion("patent-count").Explanation, StringComparison.Ordinal);

    private static CaseFile Shares((int Year, string Sales, string Research)[] years)
    {
        var file = new CaseFile();
        foreach (var (year, sales, research) in years)
            file.Form("finance.sales_revenue", sales, year).Form("finance.rd_expense", research, year);
        return file;
    }

    private static CaseFile Patents(string all, string inventions, string pct) => new CaseFile { SubmittedAt = "2023-06-18T10:00:00+08:00", HasRecord = true }
        .Form("applicant.name", CleanCase.Company).Form("ip.patents_valid", all).Form("ip.inventions_valid", inventions).Form("ip.pct_national_phase", pct);

    private static CaseFile Awarded(CaseFile file, string given, string holder = CleanCase.Company) =>
        file.Form("award.within_three_years", "是").Attach("award-certificate", $"中国专利优秀奖 {holder} {given}", holder);
}
