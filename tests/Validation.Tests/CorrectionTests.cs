using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

public sealed class CorrectionTests
{
    private const string Sales = "finance.sales_revenue";

    [Fact]
    public void A_figure_a_person_read_takes_the_place_of_what_was_read()
    {
        CaseFile file = Misread();
        Assert.Equal(Verdict.Discrepancies, file.Report().Verdict);

        Report report = Corrected(file, "12000.00万元");

        Assert.Equal(Verdict.Ready, report.Verdict);
        Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void What_was_read_stays_in_the_report_and_counts_no_more()
    {
        Report report = Corrected(Misread(), "12000.00万元");

        ImmutableArray<Statement> stated = [.. report.Statements.Where(s => s.Field.Name == Sales && s.Period?.Year == 2022 && s.Origin == Origin.Paper)];
        Assert.Equal([("12000.00万元", true, "person"), ("1200.00万元", false, "text-layer")], stated.Select(s => (s.AsPrinted, s.IsPrimary, s.Provenance!.Reader)));
        Assert.True(stated[1].NeedsReview);
        Assert.Equal(stated[0].Provenance!.Box, stated[1].Provenance!.Box);
    }

    [Fact]
    public void A_person_may_find_a_discrepancy_the_reading_hid()
    {
        Report report = Corrected(CleanCase.HighValue(), "12001.00万元");
        Assert.Contains(report.Findings, f => f.Code == "paper-online-mismatch" && f.Message.Contains("12,001.00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_looked_at_by_a_person_is_doubtful_no_more()
    {
        CaseFile file = CleanCase.HighValue(f => f.Form(Sales, "12000.00万元", 2022, s => s with { NeedsReview = true, Confidence = new Confidence(0.6m) })
            .Online(Sales, "12000.00万元", 2022));
        Assert.Equal(Verdict.NeedsReview, file.Report().Verdict);
        Assert.Equal(Verdict.Ready, Corrected(file, "12000.00万元").Verdict);
    }

    [Fact]
    public void The_later_of_two_corrections_stands_and_the_first_reading_is_kept_once()
    {
        Report report = Corrected(Misread(), "12345.00万元", "12000.00万元");
        Assert.Equal(Verdict.Ready, report.Verdict);
        Assert.Equal(2, report.Statements.Count(s => s.Field.Name == Sales && s.Period?.Year == 2022 && s.Origin == Origin.Paper));
    }

    [Fact]
    public void A_correction_stands_even_where_nothing_is_read_at_its_place_any_more()
    {
        CaseFile file = CleanCase.HighValue(f => f.Without(Sales + "2022", Origin.Paper));
        Assert.Contains(file.Report().Findings, f => f.Code == "missing-on-paper");
        Report report = Corrected(file, "12000.00万元");
        Assert.DoesNotContain(report.Findings, f => f.Code == "missing-on-paper");
    }

    private static CaseFile Misread() => CleanCase.HighValue(f => f.Form(Sales, "1200.00万元", 2022));

    private static Report Corrected(CaseFile file, params string[] values)
    {
        ImmutableArray<Correction> corrections =
        [
            .. values.Select(value => file.Make(Sales, value, 2022, Origin.Paper, null, 2))
                .Select(s => new Correction(s.Field, s.Period, Origin.Paper, null, s.Provenance!.Place, s.Provenance.Box, s.Value, s.AsPrinted)),
        ];
        return Validator.Validate(file.Evidence(), file.Application() with { Corrections = corrections });
    }
}
