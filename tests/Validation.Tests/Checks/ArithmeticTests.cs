using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Checks;

/// <summary>Sums, printed shares, statements that disagree, unit slips.</summary>
public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("100.00万元", "33.33万元", "33.33万元", "33.33万元", false)]
    [InlineData("100.00万元", "33.33万元", "33.33万元", "33.32万元", true)]
    [InlineData("100.00万元", "33.33万元", "33.33万元", "33.30万元", true)]
    [InlineData("300万元", "50万元", "50万元", "200万元", false)]
    [InlineData("3,000,000元", "50万元", "50万元", "200万元", false)]
    [InlineData("310万元", "50万元", "50万元", "200万元", true)]
    public void A_budget_is_the_sum_of_its_parts_within_rounding(string total, string city, string district, string own, bool wrong) =>
        Assert.Equal(wrong, new CaseFile().Form("budget.total", total).Form("budget.city_grant", city).Form("budget.district_match", district)
            .Form("budget.self_raised", own).Of("internal-inconsistency").Any());

    [Theory]
    [InlineData("10件", "6件", "3件", "1件", false)]
    [InlineData("11件", "6件", "3件", "1件", true)]
    [InlineData("11件", "6件", "3件", null, false)]
    [InlineData("8件", "6件", "3件", null, true)]
    public void Counts_add_up_exactly_and_parts_never_exceed_the_whole(string total, string inventions, string models, string? designs, bool wrong)
    {
        var file = new CaseFile().Form("ip.patents_valid", total).Form("ip.inventions_valid", inventions).Form("ip.utility_models_valid", models);
        if (designs is not null)
            file.Form("ip.designs_valid", designs);

        Assert.Equal(wrong, file.Of("internal-inconsistency").Any());
    }

    [Theory]
    [InlineData("3.70%", false)]
    [InlineData("3.7%", false)]
    [InlineData("4%", false)]
    [InlineData("3.71%", true)]
    [InlineData("3.69%", true)]
    public void A_printed_share_is_the_quotient_within_what_is_printed(string share, bool wrong) =>
        Assert.Equal(wrong, Shares(share).Of("internal-inconsistency").Any());

    [Fact]
    public void A_share_of_coarse_amounts_may_be_finer_than_they_are() => Assert.Empty(new CaseFile()
        .Form("finance.sales_revenue", "1.2亿元", 2022).Form("finance.rd_expense", "444万元", 2022).Form("finance.rd_share", "3.62%", 2022)
        .Of("internal-inconsistency"));

    [Fact]
    public void Nothing_is_said_of_a_share_where_an_amount_is_doubtful_or_zero()
    {
        Assert.Empty(new CaseFile().Form("finance.sales_revenue", "0万元", 2022).Form("finance.rd_expense", "1万元", 2022).Form("finance.rd_share", "5%", 2022)
            .Of("internal-inconsistency"));
        Assert.Empty(new CaseFile().Form("finance.sales_revenue", "100万元", 2022, s => s with { NeedsReview = true })
            .Form("finance.rd_expense", "1万元", 2022).Form("finance.rd_share", "5%", 2022).Of("internal-inconsistency"));
    }

    [Fact]
    public void The_arithmetic_is_written_out() => Assert.Equal(
        ["研发费用（2022年） 370.00万元（第2页） ÷ 销售收入（2022年） 10,000.00万元（第2页） = 3.70%"],
        Shares("3.9%").Of("internal-inconsistency").Single().Arithmetic);

    [Theory]
    [InlineData("1.23亿元", false)]
    [InlineData("1.24亿元", true)]
    public void Running_text_may_round_but_not_differ(string told, bool disagrees) => Assert.Equal(disagrees, new CaseFile()
        .Form("finance.sales_revenue", "12,345.67万元", 2022).Form("finance.sales_revenue", told, 2022, s => s with { IsPrimary = false })
        .Of("statements-disagree").Any());

    [Fact]
    public void A_target_or_a_peer_contradicts_nothing() => Assert.Empty(new CaseFile()
        .Form("finance.sales_revenue", "12,345.67万元", 2022)
        .Form("finance.sales_revenue", "2亿元", 2022, s => s with { IsPrimary = false, Stance = Stance.Target })
        .Form("finance.sales_revenue", "9亿元", 2022, s => s with { IsPrimary = false, Stance = Stance.OtherParty })
        .Of("statements-disagree"));

    [Theory]
    [InlineData("12,345.67万元", "与前者相同的有：网上填报。", "更正与其他各处不同的一处。")]
    [InlineData("2亿元", "请核对后统一。", "统一为同一数据。")]
    public void Of_two_statements_the_one_is_named_that_the_online_record_bears_out(string online, string said, string action)
    {
        var finding = new CaseFile().Form("finance.sales_revenue", "12,345.67万元", 2022).Form("finance.sales_revenue", "2亿元", 2022, s => s with { IsPrimary = false })
            .Online("finance.sales_revenue", online, 2022).Of("statements-disagree").Single();

        Assert.EndsWith(said, finding.Message, StringComparison.Ordinal);
        Assert.Equal(action, finding.Action);
    }

    [Theory]
    [InlineData(Basis.Book, Basis.SuperDeduction, Severity.Warning)]
    [InlineData(Basis.Book, Basis.Book, Severity.Error)]
    [InlineData(Basis.Book, Basis.Unstated, Severity.Error)]
    public void Two_stated_bases_of_RD_ask_for_a_reconciliation_only(Basis one, Basis other, Severity severity) => Assert.Equal(severity, new CaseFile()
        .Form("finance.rd_expense", "500万元", 2022, s => s with { Basis = one })
        .Form("finance.rd_expense", "460万元", 2022, s => s with { Basis = other, IsPrimary = false })
        .Of("statements-disagree").Single().Severity);

    [Theory]
    [InlineData("45万元", "45元", true)]
    [InlineData("45万元", "60元", true)]
    [InlineData("45万元", "4万元", false)]
    [InlineData("45万元", "4500元", false)]
    [InlineData("45万元", "0元", false)]
    public void A_jump_of_ten_thousand_between_years_is_a_unit_slip(string before, string after, bool slip) => Assert.Equal(slip, new CaseFile()
        .Form("finance.ip_expense", before, 2021).Form("finance.ip_expense", after, 2022).Of("unit-suspect").Any());

    [Theory]
    [InlineData("79228162514264337593543950335元")]
    [InlineData("-79228162514264337593543950335元")]
    public void Absurd_figures_are_unknown_not_a_crash(string absurd)
    {
        var file = new CaseFile().Both("budget.total", "1万元").Form("finance.sales_revenue", absurd, 2022).Online("finance.sales_revenue", "1元", 2022)
            .Form("finance.rd_expense", absurd, 2022).Form("finance.rd_share", "5%", 2022).Form("finance.ip_expense", absurd, 2022)
            .Form("budget.city_grant", absurd).Form("budget.district_match", absurd).Form("finance.profit_tax_total", absurd, 2022)
            .Form("finance.profit_tax_total", absurd, 2021).Form("finance.profit_tax_total", absurd, 2020);

        Assert.Contains("needs-review", file.Codes());
        Assert.Equal(Outcome.Undetermined, file.Criterion("profit-tax-floor").Outcome);
        Assert.Equal(Outcome.Undetermined, file.Criterion("grant-cap").Outcome);
    }

    [Fact]
    public void Half_a_character_is_compared_like_any_other() =>
        Assert.NotEmpty(new CaseFile().Form("project.name", "甲\ud800乙").Online("project.name", "甲乙").Of("paper-online-mismatch"));

    private static CaseFile Shares(string share) => new CaseFile()
        .Form("finance.sales_revenue", "10,000.00万元", 2022).Form("finance.rd_expense", "370.00万元", 2022).Form("finance.rd_share", share, 2022);

    [Theory]
    [InlineData("staff.total", "350人", "351人", null, false)]
    [InlineData("finance.rd_expense", "500万元", "460万元", 2021, true)]
    public void Speaks_of_bases_only_where_a_figure_has_several(string field, string one, string other, int? year, bool ofBases)
    {
        var finding = new CaseFile().Form(field, one, year).Form(field, other, year, s => s with { IsPrimary = false }).Of("statements-disagree").Single();

        Assert.Equal(ofBases, finding.Rule.Contains("口径", StringComparison.Ordinal));
        Assert.Equal("统一为同一数据。", finding.Action);
    }
}
