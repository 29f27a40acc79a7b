using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>What became of one submission: a line of the summary. Ten thousand of them are held, so it holds little.</summary>
/// <param name="Name">Its name in the batch.</param>
/// <param name="Programme">Id of the programme, or null where it is not known.</param>
/// <param name="SubmissionId">Of the record, or null.</param>
/// <param name="Applicant">Or null.</param>
/// <param name="District">Or null.</param>
/// <param name="Outcome">Null where it could not be processed.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Codes">Codes of errors and warnings, each once, in the report's order.</param>
/// <param name="Reason">Why it could not be processed, or null.</param>
internal sealed record BatchResult(
    string Name,
    string? Programme,
    string? SubmissionId,
    string? Applicant,
    string? District,
    Verdict? Outcome,
    int Errors,
    int Warnings,
    ImmutableArray<string> Codes,
    string? Reason)
{
    public static BatchResult Of(string name, string? district, Report report) => new(
        name, report.Programme.Id, report.Submission?.Record.SubmissionId, report.Applicant, district, report.Verdict,
        report.Findings.Count(f => f.Severity == Severity.Error), report.Findings.Count(f => f.Severity == Severity.Warning),
        [.. report.Findings.Where(f => f.Severity != Severity.Info).Select(f => f.Code).Distinct()], null);

    public static BatchResult Failed(string name, BatchEntry? entry, string reason) =>
        new(name, entry?.Programme, null, entry?.Applicant, entry?.District, null, 0, 0, [], reason);
}
