using DocPipeline.Domain;
using DocPipeline.Reporting.Json;

namespace DocPipeline.Reporting.Html;

/// <summary>What a criterion's outcome is called for people: one that only waits for a date is not called inapplicable.</summary>
internal static class CriterionWords
{
    public static string OutcomeOf(CriterionResult result, View view) => view.Texts["outcome." + KeyOf(result, view.Report)];

    /// <summary>The outcome's word, or <c>pending</c>.</summary>
    public static string KeyOf(CriterionResult result, Report report) =>
        result.Outcome == Outcome.NotApplicable && report is { ReceivedAt: null, Programme.Deadlines.Paper: not null }
        && report.Programme.Criteria.Any(c => c is FormalCriterion { Check: FormalCheck.PaperDeadline } && c.Id == result.Criterion)
            ? "pending"
            : Words.Of(result.Outcome);
}
