using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Judging;

/// <summary>What a criterion comes to when figures are doubtful.</summary>
public sealed class ReadingsTests
{
    [Fact]
    public void A_doubtful_figure_decides_where_all_its_readings_agree()
    {
        var result = Staff("5人", "6人").Criterion("ip-staff");

        Assert.Equal(Outcome.Met, result.Outcome);
        Assert.True(result.IsRobust);
    }

    [Fact]
    public void A_doubtful_figure_on_which_the_outcome_hangs_is_named_with_its_readings()
    {
        var result = Staff("3人", "2人").Criterion("ip-staff");

        Assert.Equal(Outcome.Undetermined, result.Outcome);
        Assert.False(result.IsRobust);
        Assert.Contains("结论取决于知识产权管理人员3人（第2页）：也可能读作2人。", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubtful_figure_without_other_readings_is_unknown() =>
        Assert.Equal(Outcome.Undetermined, new CaseFile().Form("staff.ip_managers", "9人", null, s => s with { NeedsReview = true }).Criterion("ip-staff").Outcome);

    [Fact]
    public void A_certain_figure_decides_though_an_improbable_reading_would_not_and_is_not_robust()
    {
        var result = Staff("3人", "2人", doubtful: false).Criterion("ip-staff");

        Assert.Equal(Outcome.Met, result.Outcome);
        Assert.False(result.IsRobust);
    }

    [Fact]
    public void Names_only_the_doubtful_figures_that_decide_alone()
    {
        var result = new CaseFile()
            .Form("ip.patents_valid", "99件", null, Doubtful("ip.patents_valid", "100件"))
            .Form("ip.inventions_valid", "20件", null, Doubtful("ip.inventions_valid", "26件"))
            .Form("ip.pct_national_phase", "0件")
            .Criterion("patent-count");

        Assert.Equal(Outcome.Undetermined, result.Outcome);
        Assert.Contains("结论取决于有效专利", result.Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain("结论取决于有效发明专利", result.Explanation, StringComparison.Ordinal);
    }

    // What was printed as spent is no less than nothing: 3.5 % of 30,000 are 1,050, and two years have them or have not.
    [Theory]
    [InlineData("524.99万元", true, Outcome.Undetermined)]
    [InlineData("525万元", true, Outcome.Met)]
    [InlineData("525.01万元", true, Outcome.Met)]
    [InlineData("2000万元", false, Outcome.Undetermined)] // what was not found is not bounded
    public void An_expense_nobody_is_sure_of_decides_nothing_where_the_other_years_suffice(string last, bool printed, Outcome outcome)
    {
        var file = new CaseFile().Form("finance.rd_expense", "525万元", 2021).Form("finance.rd_expense", last, 2022);
        if (printed)
            file.Form("finance.rd_expense", "400万元", 2020, s => s with { NeedsReview = true });
        foreach (var year in (int[])[2020, 2021, 2022])
            file.Form("finance.sales_revenue", "10000万元", year);
        var result = file.Criterion("rd-share");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == Outcome.Met, result.Explanation.Contains("至少3.5", StringComparison.Ordinal));
    }

    [Fact]
    public void Sales_nobody_is_sure_of_leave_a_share_of_them_open() => Assert.Equal(
        Outcome.Undetermined,
        new CaseFile().Form("finance.ip_expense", "525万元", 2022).Form("finance.rd_expense", "1000万元", 2022, s => s with { NeedsReview = true }).Criterion("ip-cost-share").Outcome);

    // What is counted is never fewer than none: beyond the threshold without it, what was not found cannot decide.
    [Theory]
    [InlineData("49件", Outcome.Undetermined, "= ? ≥ 50件：无法判定")]
    [InlineData("50件", Outcome.Met, "未找到 = 至少50件 ≥ 50件：满足")]
    [InlineData("51件", Outcome.Met, "未找到 = 至少51件 ≥ 50件：满足")]
    public void A_count_that_was_not_found_decides_nothing_where_the_others_suffice(string inventions, Outcome outcome, string line)
    {
        var result = new CaseFile().Form("ip.patents_valid", "60件").Form("ip.inventions_valid", inventions).Criterion("patent-count");

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(line, result.Explanation, StringComparison.Ordinal);
        Assert.Equal(outcome == Outcome.Met, result.IsRobust);
        Assert.Equal(outcome == Outcome.Met ? null : "60", result.Value);
    }

    [Theory]
    [InlineData("finance.rd_expense", "900万元")]
    [InlineData("finance.sales_revenue", "10000万元")]
    public void An_amount_that_was_not_found_is_never_taken_for_none(string field, string value)
    {
        var file = new CaseFile();
        foreach (var year in new[] { 2020, 2021, 2022 })
            file.Form(field, value, year);

        Assert.Equal(Outcome.Undetermined, file.Criterion("rd-share").Outcome);
    }

    [Fact]
    public void Two_figures_that_decide_only_together_are_both_named()
    {
        var result = new CaseFile()
            .Form("ip.patents_valid", "60件")
            .Form("ip.inventions_valid", "48件", null, Doubtful("ip.inventions_valid", "49件"))
            .Form("ip.pct_national_phase", "0件", null, Doubtful("ip.pct_national_phase", "1件", "0件"))
            .Criterion("patent-count");

        Assert.Equal(Outcome.Undetermined, result.Outcome);
        Assert.Contains("结论取决于进入国家阶段的PCT专利申请", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_doubtful_figures_are_more_than_can_be_told()
    {
        var file = new CaseFile();
        foreach (var year in new[] { 2020, 2021, 2022 })
        {
            foreach (var (field, value) in new[] { ("finance.rd_expense", "900万元"), ("finance.sales_revenue", "10000万元") })
                file.Form(field, value, year, Doubtful(field, value, value, value, value, value));
        }

        Assert.Equal(Outcome.Undetermined, file.Criterion("rd-share").Outcome);
    }

    [Fact]
    public void Says_where_the_online_value_would_change_the_outcome_and_keeps_to_the_form()
    {
        var result = new CaseFile().Form("staff.ip_managers", "2人").Online("staff.ip_managers", "3人").Criterion("ip-staff");

        Assert.Equal(Outcome.NotMet, result.Outcome);
        Assert.Contains("知识产权管理人员若按3人（网上填报）则满足；判定以书面申报书为准。", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_takes_the_online_value_for_a_figure_the_form_lacks() =>
        Assert.Equal(Outcome.Undetermined, new CaseFile().Online("staff.ip_managers", "3人").Criterion("ip-staff").Outcome);

    [Fact]
    public void Reads_neither_targets_nor_other_parties()
    {
        var file = new CaseFile()
            .Form("staff.ip_managers", "9人", null, s => s with { Stance = Stance.Target })
            .Form("staff.ip_managers", "8人", null, s => s with { Stance = Stance.OtherParty });

        Assert.Equal(Outcome.Undetermined, file.Criterion("ip-staff").Outcome);
    }

    [Fact]
    public void Shows_the_arithmetic_with_values_and_places()
    {
        var result = new CaseFile().Form("finance.ip_expense", "80.12万元", 2022).Form("finance.rd_expense", "1156.09万元", 2022).Criterion("ip-cost-share");

        Assert.StartsWith(
            "知识产权费用（2022年） 80.12万元（第2页） ÷ 研发费用（2022年） 1,156.09万元（第2页） = 6.9303% ≥ 5.00%：满足", result.Explanation, StringComparison.Ordinal);
        Assert.Equal(("0.069302562949", "ratio", "0.05"), (result.Value, result.Unit, result.Threshold));
        Assert.Equal(">=", result.Tree!.Operator);
    }

    private static CaseFile Staff(string value, string other, bool doubtful = true) => new CaseFile()
        .Form("staff.ip_managers", value, null, s => Doubtful("staff.ip_managers", other)(s) with { NeedsReview = doubtful });

    private static Func<Statement, Statement> Doubtful(string field, params string[] others) => s => s with
    {
        NeedsReview = true,
        Confidence = new Confidence(0.6m),
        Alternatives = [.. others.Select(o => new Alternative(new CaseFile().Make(field, o, s.Period?.Year, Origin.Paper, null, 2).Value, 0.4m / others.Length))],
    };
}
