using System.Collections.Immutable;
using DocPipeline.Domain;
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

/// <summary>The form by which a person corrects a figure that was read, or states one that was not found.</summary>
internal sealed class FigurePage(SubmissionShelf shelf, NewestReport reports, DecisionTaker taker, IReviewDesk desk, IAntiforgery antiforgery)
{
    public static string PathOf(string submission, ReportedFigure figure) => $"{SubmissionPage.PathOf(submission)}/figure?figure={Uri.EscapeDataString(figure.Id)}";

    public static string PathOf(string submission, UnfoundRow unfound) =>
        $"{SubmissionPage.PathOf(submission)}/figure?field={Uri.EscapeDataString(unfound.Field.Id.Name)}"
        + (unfound.Period is { } period ? $"&period={Uri.EscapeDataString(period)}" : "");

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/submissions/{id}/figure", AskAsync).RequireAuthorization();
        routes.MapPost("/submissions/{id}/figure", TakeAsync).RequireAuthorization();
    }

    private async Task AskAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        IQueryCollection query = context.Request.Query;
        await ShowAsync(context, row, (query["figure"], query["field"], query["period"]), null, null).ConfigureAwait(false);
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        DecisionRequest asked = DecisionRequest.Of(DecisionKind.FigureCorrected.Word(), form);
        var about = (asked.Figure, asked.Field, (string?)form["known-period"]);
        var (made, fault) = await taker.TakeAsync(row, asked, Caller.Of(context.User), context.RequestAborted).ConfigureAwait(false);
        if (made is null)
        {
            // What stood there may be another figure now, so nothing is filled in for it.
            await ShowAsync(context, row, about, fault == DecisionTaker.Outdated ? null : asked, fault).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers[HeaderNames.Location] = SubmissionPage.PathOf(row.Id);
    }

    private async Task ShowAsync(
        HttpContext context, SubmissionView row, (string? Figure, string? Field, string? Period) about, DecisionRequest? typed, string? fault)
    {
        using KnownReport? report = await reports.ReadAsync(row.Id, context.RequestAborted).ConfigureAwait(false);
        if (report is null || SubjectOf(row, report, about) is not { } subject)
        {
            await Problem.NotFound.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        Messages messages = Messages.For(context.Request);
        BookletPlaces places = BookletPlaces.Of(row.Id, report.Content);
        string name = new FieldNames([subject.Field], messages).Of(subject.Field.Id.Name);
        var form = new FigureForm(subject, places, typed, messages);
        Html complaint = fault is null ? Html.Of($"") : Html.Of($"<p class=\"complaint\" role=\"alert\">{messages["figure.fault." + fault]}</p>");
        Html body = Html.Of(
            $"""
            <p><a href="{SubmissionPage.PathOf(row.Id)}">{row.Applicant ?? row.Id}</a></p>{form.Lead()}{complaint}
            <form method="post" action="{SubmissionPage.PathOf(row.Id)}/figure">{Page.FormToken(context, antiforgery)}
            <input type="hidden" name="report" value="{report.Sha256}">{form.Fields()}
            <button>{messages["figure.save"]}</button></form>
            """);
        string title = messages.Format(subject.Read is null ? "figure.state-title" : "figure.correct-title", name, subject.Period);
        await Page.WriteAsync(context, title, body, fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity).ConfigureAwait(false);
    }

    private FigureSubject? SubjectOf(SubmissionView row, KnownReport report, (string? Figure, string? Field, string? Period) about)
    {
        ImmutableArray<Field> fields = desk.Fields(row.Programme!);
        ReportedFigure? read = about.Figure is null
            ? null
            : ReportedFigure.AllOf(report.Content).FirstOrDefault(figure => figure.Id == about.Figure && figure.IsCorrectable);
        if (about.Figure is not null && read is null)
            return null;
        string? field = read?.Field ?? about.Field;
        return fields.FirstOrDefault(known => known.Id.Name == field) is { } found
            ? new FigureSubject(found, read?.Period ?? (string.IsNullOrEmpty(about.Period) ? null : about.Period), read)
            : null;
    }
}
