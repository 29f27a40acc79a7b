using System.Text.Json;
using DocPipeline.Store;
using DocPipeline.Store.Auditing;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Submissions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Work;

namespace DocPipeline.Web.Decisions;

/// <summary>
/// Takes down what people decide: a figure is something else than was read or stands there though none was found, a finding is right, a finding is none.
/// Each is kept for good; a figure has the submission judged anew in the same transaction.
/// </summary>
internal sealed class DecisionTaker(NewestReport reports, Database database, WorkHost work, IReviewDesk desk, AuditLog audit, TimeProvider clock)
{
    /// <summary>The fault of a decision about a submission that has no report yet.</summary>
    public const string NoReport = "state";

    /// <summary>The fault of a decision about a report that is no longer the newest.</summary>
    public const string Outdated = "outdated";

    private const string Unitless = "unit";
    private const int LongestText = 2000;

    /// <summary>The decision as it is kept, or what is wrong with it: <c>kind</c>, <c>reason</c>, <c>value</c> and so on, <see cref="NoReport"/> or <see cref="Outdated"/>.</summary>
    public async Task<(Decision? Made, string? Fault)> TakeAsync(SubmissionView row, DecisionRequest asked, Caller caller, CancellationToken cancellation)
    {
        using KnownReport? report = await reports.ReadAsync(row.Id, cancellation).ConfigureAwait(false);
        if (report is null)
            return (null, NoReport);
        if (asked.Report is { } seen && seen != report.Sha256)
            return (null, Outdated);
        var (draft, fault) = Draft(asked, row, report.Content, caller);
        if (draft is null)
            return (null, fault);
        Decision made = await database.WriteAsync(
            async session =>
            {
                Decision decision = await DecisionStore.AppendAsync(session, draft, cancellation).ConfigureAwait(false);
                if (decision.Kind == DecisionKind.FigureCorrected)
                    await SubmissionTable.JudgeAnewAsync(session, row.Id, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
                return decision;
            },
            cancellation).ConfigureAwait(false);
        work.Bell.Ring();
        await audit.AppendAsync(made.Actor, made.Kind.Word(), row.Id, made.Id, cancellation).ConfigureAwait(false);
        return (made, null);
    }

    private (Decision? Draft, string? Fault) Draft(DecisionRequest asked, SubmissionView row, JsonDocument report, Caller caller)
    {
        if (DecisionKinds.Find(asked.Kind) is not { } kind)
            return (null, "kind");
        if (asked.Reason?.Trim() is not { Length: > 0 and <= LongestText } reason)
            return (null, "reason");
        var decision = new Decision(
            Guid.NewGuid().ToString("n"), row.Id, 0, kind, null, null, null, null, null, null, reason, caller.Name, clock.GetUtcNow());
        if (kind != DecisionKind.FigureCorrected)
            return Find(report, "findings", asked.Finding) is null ? (null, "finding") : (decision with { Finding = asked.Finding }, null);
        if (asked.Value?.Trim() is not { Length: > 0 and <= LongestText } value)
            return (null, "value");
        decision = decision with { Value = value, Unit = asked.Unit?.Trim() is { Length: > 0 } unit ? unit : null };
        var (draft, fault) = asked.Figure is { } figure
            ? OfFigure(decision, report, figure)
            : UnfoundFigure.Read(decision, asked, report, field => desk.Fields(row.Programme!).Any(known => known.Id.Name == field));
        if (draft is null)
            return (null, fault);
        string? unread = desk.FaultOf(row.Programme!, draft);
        if (unread == Unitless && Find(report, "figures", asked.Figure) is { } corrected && PrintedUnit(corrected) is { } printed)
        {
            // Who corrects the digits in a column of 万元 means 万元.
            draft = draft with { Unit = printed };
            unread = desk.FaultOf(row.Programme!, draft);
        }

        return unread is null ? (draft, null) : (null, unread);
    }

    private static (Decision? Draft, string? Fault) OfFigure(Decision decision, JsonDocument report, string id) =>
        Find(report, "figures", id) is { } figure && figure.GetProperty("origin").GetString() != "online"
            ? (decision with
            {
                Field = figure.GetProperty("field").GetString(), Period = figure.GetProperty("period").GetString(), Place = FigurePlace.Of(figure),
            }, null)
            : (null, "figure");

    // Null where the machine took one for granted.
    private static string? PrintedUnit(JsonElement figure) =>
        figure.GetProperty("unitFrom").GetString() is null or "default" ? null : figure.GetProperty("printedUnit").GetString();

    private static JsonElement? Find(JsonDocument report, string list, string? id)
    {
        foreach (JsonElement item in report.RootElement.GetProperty(list).EnumerateArray())
        {
            if (id is not null && item.GetProperty("id").GetString() == id)
                return item;
        }

        return null;
    }
}
