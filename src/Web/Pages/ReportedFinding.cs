using System.Collections.Immutable;
using System.Text.Json;
using DocPipeline.Store.Decisions;

namespace DocPipeline.Web.Pages;

/// <summary>报告所列核查发现。A finding as the newest report has it, as far as people decide about it.</summary>
/// <param name="Id">Its id, the same from report to report.</param>
/// <param name="Number">Its place in the report, from 1; the report as a page is marked with it.</param>
/// <param name="Severity">Its word.</param>
/// <param name="Message">What it says.</param>
/// <param name="Action">What to do about it.</param>
internal sealed record ReportedFinding(string Id, int Number, string Severity, string Message, string Action)
{
    public static ImmutableArray<ReportedFinding> AllOf(JsonDocument report) => [.. report.RootElement.GetProperty("findings").EnumerateArray().Select((finding, index) => Of(finding, index + 1))];

    /// <summary>Where its evidence is shown.</summary>
    public string EvidenceOf(string submission) => $"/api/submissions/{Uri.EscapeDataString(submission)}/report.html#finding-{Number}";

    /// <summary>What was decided about it last, or null.</summary>
    public Decision? Last(ImmutableArray<Decision> made) => made.LastOrDefault(decision => decision.Finding == Id);

    private static ReportedFinding Of(JsonElement finding, int number) =>
        new(Member(finding, "id"), number, Member(finding, "severity"), Member(finding, "message"), Member(finding, "action"));

    private static string Member(JsonElement finding, string name) => finding.GetProperty(name).GetString()!;
}
