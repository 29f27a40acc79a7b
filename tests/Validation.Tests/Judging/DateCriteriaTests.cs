using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests.Judging;

public class DateCriteriaTests
{
    // Three years from 2023-07 are over at the end of June 2026.
    [Theory]
    [InlineData("2023-07", "2025-06", "满年应至2026年6月")]
    [InlineData("2023-07-01", "2025-06-30", "满年应至2026年6月30日")]
    public void A_wrong_term_says_which_end_would_fit_and_that_both_records_are_to_be_corrected(string start, string end, string fitting)
    {
        var finding = CleanCase.HighValue(f => f.Both("project.start", start).Both("project.end", end)).Of("term-wrong").Single();

        Assert.Contains(fitting, finding.Message, StringComparison.Ordinal);
        Assert.Contains($"“{start}”", finding.Message, StringComparison.Ordinal);
        Assert.Equal("更正起止时间，书面申报书与网上填报一并更正。", finding.Action);
    }

    [Fact]
    public void A_term_of_bare_years_is_told_no_end() => Assert.DoesNotContain(
        "满年", CleanCase.HighValue(f => f.Both("project.start", "2023").Both("project.end", "2024")).Of("term-wrong").Single().Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_is_quoted_as_it_is_printed() => Assert.Contains(
        "“2025年6月”", CleanCase.HighValue(f => f.Form("project.end", "2025-06", null, s => s with { AsPrinted = "2025年6月" })).Of("term-wrong").Single().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-06-21T17:00:00+08:00", Outcome.Met, false)]
    [InlineData("2023-06-21T17:42:08+08:00", Outcome.NotMet, true)]
    public void Its_row_says_how_late_it_was(string submitted, Outcome outcome, bool isLate)
    {
        var result = CleanCase.HighValue(f => f.SubmittedAt = submitted).Criterion("online-deadline");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(isLate, result.Explanation.Contains("逾期42分8秒", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_date_of_receipt_nothing_is_called_inapplicable_in_words() =>
        Assert.DoesNotContain("不适用", CleanCase.HighValue().Criterion("paper-deadline").Explanation, StringComparison.Ordinal);
}
