using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Runs;

/// <summary>核查记录的摘取。A report as the record of its check: what <see cref="RunJson"/> would read back from its <c>report.json</c>.</summary>
public static class RunRecords
{
    /// <summary>The record of a report just made.</summary>
    public static RunRecord Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var numbers = RunningPages.Of(report.Evidence.Pages);
        var figures = new FigureIds(report.Statements);
        return new RunRecord(
            report.Programme.Id, report.Applicant, report.Verdict, report.Evidence.Pages.Length,
            SubmissionJson.InputsOf(report),
            [.. report.Statements.Where(s => s.IsPrimary && s.Origin != Origin.Attachment).Select(FigureOf)],
            [.. report.Criteria.Select(c => new RunCriterion(c.Criterion, c.Outcome))],
            [.. report.Findings.Select(f => FindingOf(f, figures, numbers))]);
    }

    private static RunFigure FigureOf(Statement statement) => new(
        statement.Field, statement.Period, statement.Origin, statement.Value.Canonical, statement.AsPrinted, QuantityJson.PrintedUnitOf(statement.Value));

    private static RunFinding FindingOf(Finding finding, FigureIds figures, RunningPages numbers) => new(
        FindingId.Of(finding), finding.Code, finding.Severity, finding.Field, finding.Period, finding.Attachment, finding.Criterion,
        finding.WholeMessage,
        [.. finding.Statements.Where(s => figures.Of(s) is not null).Select(s => ValueOf(s.Field.Name, s.Period?.ToString(), Words.Of(s.Origin), s.Value.Canonical)).Distinct()],
        PagesOf(finding.Pages.Concat(finding.Statements.Where(s => figures.Of(s) is not null).Select(s => s.Provenance?.Place).OfType<PageRef>()), numbers));

    internal static string ValueOf(string field, string? period, string origin, string value) => $"{field}|{period}|{origin}|{value}";

    // A message may call a page by its number in the booklet or in its file.
    private static ImmutableArray<int> PagesOf(IEnumerable<PageRef> places, RunningPages numbers) =>
        [.. places.SelectMany(p => (int[])[numbers.Of(p), p.Number]).Distinct().Order()];
}
