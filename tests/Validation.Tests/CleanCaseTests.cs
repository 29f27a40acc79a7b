using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

public sealed class CleanCaseTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_held_against_a_clean_submission(bool highValue)
    {
        var report = (highValue ? CleanCase.HighValue() : CleanCase.Strategy()).Report();

        Assert.Empty(report.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Code} {f.Field} {f.Period} {f.Message}"));
        Assert.Equal(["attachment-missing"], report.Findings.Select(f => f.Code));
        Assert.Equal(Verdict.Ready, report.Verdict);
        Assert.All(report.Criteria, c => Assert.True(c.Outcome is Outcome.Met or Outcome.Person or Outcome.NotApplicable, $"{c.Criterion} {c.Explanation}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Speaks_English_where_asked(bool highValue)
    {
        var file = highValue ? CleanCase.HighValue() : CleanCase.Strategy();
        file.Language = System.Globalization.CultureInfo.GetCultureInfo("en");

        Assert.StartsWith("No recommendation yet.", file.Report().Findings.Single().Message, StringComparison.Ordinal);
    }
}
