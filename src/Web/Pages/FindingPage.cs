using DocPipeline.Store.Decisions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using DocPipeline.Web.Answers;
using DocPipeline.Web.Api;
using DocPipeline.Web.Decisions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Pages;

/// <summary>The form by which a person says whether a finding is right, and why.</summary>
internal sealed class FindingPage(SubmissionShelf shelf, NewestReport reports, DecisionTaker taker, IAntiforgery antiforgery)
{
    private const string NoKind = "kind";

    public static string PathOf(string submission, ReportedFinding finding) => $"{SubmissionPage.PathOf(submission)}/finding?finding={Uri.EscapeDataString(finding.Id)}";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/submissions/{id}/finding", AskAsync).RequireAuthorization();
        routes.MapPost("/submissions/{id}/finding", TakeAsync).RequireAuthorization();
    }

    private async Task AskAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is { } row)
            await ShowAsync(context, row, context.Request.Query["finding"], null, null).ConfigureAwait(false);
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        DecisionRequest asked = DecisionRequest.Of(form["kind"].ToString(), form);
        // A figure is corrected by its own form.
        var (made, fault) = DecisionKinds.Find(asked.Kind) is DecisionKind.FindingAccepted or DecisionKind.FindingDismissed
            ? await taker.TakeAsync(row, asked, Caller.Of(context.User), context.RequestAborted).ConfigureAwait(false)
            : (null, NoKind);
        if (made is null)
        {
            await ShowAsync(context, row, asked.Finding, asked, fault).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers[HeaderNames.Location] = SubmissionPage.PathOf(row.Id);
    }

    private async Task ShowAsync(HttpContext context, SubmissionView row, string? id, DecisionRequest? typed, string? fault)
    {
        using KnownReport? report = await reports.ReadAsync(row.Id, context.RequestAborted).ConfigureAwait(false);
        if (report is null || ReportedFinding.AllOf(report.Content).FirstOrDefault(known => known.Id == id) is not { } finding)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        Messages messages = Messages.For(context.Request);
        Html complaint = fault is null ? Html.Of($"") : Html.Of($"<p class=\"complaint\" role=\"alert\">{messages["figure.fault." + fault]}</p>");
        Html body = Html.Of(
            $"""
            <p><a href="{SubmissionPage.PathOf(row.Id)}">{row.Applicant ?? row.Id}</a></p>
            <p><strong>{messages["severity." + finding.Severity]}</strong> {finding.Message}</p><p>{finding.Action} <a href="{finding.EvidenceOf(row.Id)}" target="_blank">{messages["finding.evidence"]}</a></p>{complaint}
            <form method="post" action="{SubmissionPage.PathOf(row.Id)}/finding">{Page.FormToken(context, antiforgery)}
            <input type="hidden" name="report" value="{report.Sha256}"><input type="hidden" name="finding" value="{finding.Id}">
            <fieldset>{Choice(DecisionKind.FindingAccepted, typed, messages)}{Choice(DecisionKind.FindingDismissed, typed, messages)}</fieldset>
            <label>{messages["figure.reason"]} <input name="reason" value="{typed?.Reason}" maxlength="2000" autocomplete="off" required></label>
            <button>{messages["figure.save"]}</button></form>
            """);
        await Page.WriteAsync(context, messages["finding.title"], body, fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity).ConfigureAwait(false);
    }

    private static Html Choice(DecisionKind kind, DecisionRequest? typed, Messages messages)
    {
        Html chosen = typed?.Kind == kind.Word() ? Html.Of($" checked") : Html.Of($"");
        return Html.Of($"""<label class="choice"><input type="radio" name="kind" value="{kind.Word()}" required{chosen}> {messages["decision." + kind.Word()]}</label>""");
    }
}
