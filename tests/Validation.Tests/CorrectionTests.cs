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
        Assert.Equal((true, false), (stated[0].IsCorrected, stated[1].IsCorrected));
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
        Assert.True(Assert.Single(report.Statements, IsTheFigure).IsCorrected);
    }

    [Fact]
    public void What_was_corrected_stays_so_where_it_is_stated_anew_without_a_place()
    {
        CaseFile file = Misread();
        Report report = Validator.Validate(
            file.Evidence(), file.Application() with { Corrections = [.. Corrections(file, "12345.00万元"), .. Statements(file, null, "12000.00万元")] });
        Assert.Equal([("12000.00万元", true), ("1200.00万元", false)], report.Statements.Where(IsTheFigure).Select(s => (s.AsPrinted, s.IsCorrected)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void What_a_person_states_that_was_not_found_counts_as_if_it_had_been_read(int? page)
    {
        CaseFile file = Missing();
        Assert.Equal(Verdict.Discrepancies, file.Report().Verdict);

        Report report = Stated(file, page, "12000.00万元");

        Assert.Equal(Verdict.Ready, report.Verdict);
        Statement stated = Assert.Single(report.Statements, IsTheFigure);
        Assert.Equal(("12000.00万元", true, true, false), (stated.AsPrinted, stated.IsPrimary, stated.IsByPerson, stated.IsCorrected));
        Assert.Equal(page, stated.Provenance?.Place.Number);
    }

    [Fact]
    public void What_a_person_stated_and_states_anew_by_its_place_is_no_correction()
    {
        CaseFile file = Missing();
        ImmutableArray<Correction> first = Statements(file, 3, "12345.00万元");
        Correction second = Statements(file, 3, "12000.00万元")[0] with { Box = new Box(0, 0, file.Pages[2].Width, file.Pages[2].Height) };
        Report report = Validator.Validate(file.Evidence(), file.Application() with { Corrections = [.. first, second] });
        Statement stated = Assert.Single(report.Statements, IsTheFigure);
        Assert.Equal(("12000.00万元", false), (stated.AsPrinted, stated.IsCorrected));
    }

    [Fact]
    public void A_page_named_without_a_place_is_the_whole_of_it()
    {
        CaseFile file = Missing();
        ClassifiedPage page = file.Pages[2];
        Statement stated = Assert.Single(Stated(file, 3, "12000.00万元").Statements, IsTheFigure);
        Assert.Equal(new Box(0, 0, page.Width, page.Height), stated.Provenance!.Box);
    }

    [Fact]
    public void What_a_person_states_may_differ_from_the_record()
    {
        Report report = Stated(Missing(), 3, "12001.00万元");
        Assert.Contains(report.Findings, f => f.Code == "paper-online-mismatch");
        Assert.DoesNotContain(report.Findings, f => f.Code == "missing-on-paper");
    }

    [Fact]
    public void The_later_of_two_statements_of_what_was_not_found_stands_alone()
    {
        Report report = Stated(Missing(), null, "12345.00万元", "12000.00万元");
        Assert.Equal("12000.00万元", Assert.Single(report.Statements, IsTheFigure).AsPrinted);
        Assert.Equal(Verdict.Ready, report.Verdict);
    }

    [Fact]
    public void What_is_read_since_stays_beside_what_a_person_stated()
    {
        Report report = Stated(Misread(), null, "12000.00万元");
        Assert.Equal([("1200.00万元", true), ("12000.00万元", false)], report.Statements.Where(IsTheFigure).Select(s => (s.AsPrinted, s.IsPrimary)));
        Assert.NotEqual(Verdict.Ready, report.Verdict);
    }

    private static bool IsTheFigure(Statement s) => s.Field.Name == Sales && s.Period?.Year == 2022 && s.Origin == Origin.Paper;

    private static CaseFile Missing() => CleanCase.HighValue(f => f.Without(Sales + "2022", Origin.Paper));

    private static Report Stated(CaseFile file, int? page, params string[] values) =>
        Validator.Validate(file.Evidence(), file.Application() with { Corrections = Statements(file, page, values) });

    private static ImmutableArray<Correction> Statements(CaseFile file, int? page, params string[] values) =>
    [
        .. values.Select(value => file.Make(Sales, value, 2022, Origin.Paper, null, 2))
            .Select(s => new Correction(s.Field, s.Period, Origin.Paper, null, page is { } number ? new PageRef("booklet", number) : null, null, s.Value, s.AsPrinted)),
    ];

    private static CaseFile Misread() => CleanCase.HighValue(f => f.Form(Sales, "1200.00万元", 2022));

    private static Report Corrected(CaseFile file, params string[] values) =>
        Validator.Validate(file.Evidence(), file.Application() with { Corrections = Corrections(file, values) });

    private static ImmutableArray<Correction> Corrections(CaseFile file, params string[] values) =>
    [
        .. values.Select(value => file.Make(Sales, value, 2022, Origin.Paper, null, 2))
            .Select(s => new Correction(s.Field, s.Period, Origin.Paper, null, s.Provenance!.Place, s.Provenance.Box, s.Value, s.AsPrinted)),
    ];
}
