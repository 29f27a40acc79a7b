using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DocPipeline.Domain;
using DocPipeline.Store.Decisions;
using DocPipeline.Store.Views;
using DocPipeline.Web.Api;
using DocPipeline.Web.Decisions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Pages;

/// <summary>A submission: its report, its findings, what was not found and what was read, each leading to the form that decides about it, and what was decided.</summary>
internal sealed class SubmissionPage(SubmissionShelf shelf, NewestReport reports, DecisionStore decisions, IReviewDesk desk)
{
    // While it is worked on, the page asks again by itself.
    private const string SecondsBetweenLooks = "5";

    public static string PathOf(string submission) => "/submissions/" + Uri.EscapeDataString(submission);

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/submissions/{id}", ShowAsync).RequireAuthorization();

    private async Task ShowAsync(HttpContext context)
    {
        if (await SubmissionsApi.SeenByCallerAsync(context, shelf).ConfigureAwait(false) is not { } row)
            return;
        Messages messages = Messages.For(context.Request);
        using KnownReport? report = await reports.ReadAsync(row.Id, context.RequestAborted).ConfigureAwait(false);
        ImmutableArray<Decision> made = await decisions.ListAsync(row.Id, context.RequestAborted).ConfigureAwait(false);
        if (row.State is "waiting" or "reading" or "judging")
            context.Response.Headers["Refresh"] = SecondsBetweenLooks;
        Html body = report is null ? Html.Of($"") : Html.Of($"{Findings(row.Id, report.Content, made, messages)}{Figures(row, report.Content, made, messages)}");
        await Page.WriteAsync(context, row.Applicant ?? row.Id, Html.Of($"{Head(row, report is not null, messages)}{body}")).ConfigureAwait(false);
    }

    private static Html Head(SubmissionView row, bool hasReport, Messages messages)
    {
        string api = "/api/submissions/" + Uri.EscapeDataString(row.Id);
        Html papers = hasReport
            ? Html.Of($"""<p><a href="{api}/report.html">{messages["submission.report"]}</a> · <a href="{api}/report.xlsx">{messages["submission.workbook"]}</a></p>""")
            : Html.Of($"");
        Html outcome = row.Outcome is null ? Html.Of($"") : Html.Of($" · {messages["outcome." + row.Outcome]}");
        Html wait = row.State == "judging" ? Html.Of($"<p role=\"status\">{messages["submission.judging"]}</p>") : Html.Of($"");
        return Html.Of(
            $"""
            <p><a href="/">{messages["start.title"]}</a> · {row.Id} · {row.District} · {row.Programme} · {messages["state." + row.State]}{outcome}</p>{papers}{wait}
            """);
    }

    private static Html Findings(string submission, JsonDocument report, ImmutableArray<Decision> made, Messages messages)
    {
        ImmutableArray<ReportedFinding> findings = ReportedFinding.AllOf(report);
        return findings.IsEmpty ? Html.Of($"") : Html.Of(
            $"""
            <h2>{messages["submission.findings"]}</h2>
            <table><thead><tr><th>{messages["finding.severity"]}</th><th>{messages["finding.message"]}</th><th>{messages["decision.kind"]}</th><th></th></tr></thead>
            <tbody>{Html.Of(findings.Select(finding => Line(finding, submission, made, messages)))}</tbody></table>
            """);
    }

    private static Html Line(ReportedFinding finding, string submission, ImmutableArray<Decision> made, Messages messages) => Html.Of(
        $"""
        <tr><td>{messages["severity." + finding.Severity]}</td><td>{finding.Message}</td><td>{(finding.Last(made) is { } last ? messages["decision." + last.Kind.Word()] : "")}</td>
        <td><a href="{FindingPage.PathOf(submission, finding)}">{messages["finding.decide"]}</a></td></tr>
        """);

    private Html Figures(SubmissionView row, JsonDocument report, ImmutableArray<Decision> made, Messages messages)
    {
        ImmutableArray<Field> fields = desk.Fields(row.Programme!);
        ImmutableArray<ReportedFigure> figures = ReportedFigure.AllOf(report);
        var names = new FieldNames(fields, messages);
        BookletPlaces places = BookletPlaces.Of(row.Id, report);
        return Html.Of(
            $"""
            <h2>{messages["submission.unfound"]}</h2><p>{messages["submission.unfound-lead"]}</p>
            <table><thead><tr><th>{messages["figure.field"]}</th><th>{messages["figure.period"]}</th><th>{messages["figure.online"]}</th><th></th></tr></thead>
            <tbody>{Html.Of(UnfoundRow.AllOf(fields, figures).Select(unfound => Line(unfound, row.Id, names, messages)))}</tbody></table>
            <h2>{messages["submission.found"]}</h2>
            <table><thead><tr><th>{messages["figure.field"]}</th><th>{messages["figure.period"]}</th><th>{messages["figure.text"]}</th>
            <th>{messages["figure.place"]}</th><th>{messages["figure.remark"]}</th><th></th></tr></thead>
            <tbody>{Html.Of(figures.Where(figure => figure.IsCorrectable).Select(figure => Line(figure, places, names, messages)))}</tbody></table>
            {Decided(made, names, messages)}
            """);
    }

    private static Html Line(UnfoundRow unfound, string submission, FieldNames names, Messages messages) => Html.Of(
        $"""
        <tr><td>{names.Of(unfound.Field.Id.Name)}</td><td>{unfound.Period ?? (unfound.Field.Yearly ? messages["figure.some-year"] : "")}</td><td>{unfound.Online}</td>
        <td><a href="{FigurePage.PathOf(submission, unfound)}">{messages["figure.state"]}</a></td></tr>
        """);

    private static Html Line(ReportedFigure figure, BookletPlaces places, FieldNames names, Messages messages)
    {
        string attached = figure.Origin == "attachment" ? messages["figure.attachment"] : "";
        string remark = figure.IsByPerson ? messages["figure.by-person"] : figure.NeedsReview ? messages["figure.review"] : "";
        return Html.Of(
            $"""
            <tr><td>{names.Of(figure.Field)}</td><td>{figure.Period}</td><td>{figure.Text}</td><td>{attached} {places.LinkTo(figure, messages)}</td><td>{remark}</td>
            <td><a href="{FigurePage.PathOf(places.Submission, figure)}">{messages["figure.correct"]}</a></td></tr>
            """);
    }

    private static Html Decided(ImmutableArray<Decision> made, FieldNames names, Messages messages) => made.IsEmpty ? Html.Of($"") : Html.Of(
        $"""
        <h2>{messages["submission.decided"]}</h2>
        <table><thead><tr><th>{messages["decision.at"]}</th><th>{messages["decision.by"]}</th><th>{messages["decision.kind"]}</th><th>{messages["figure.field"]}</th>
        <th>{messages["figure.text"]}</th><th>{messages["figure.reason"]}</th></tr></thead>
        <tbody>{Html.Of(made.Reverse().Select(decision => Line(decision, names, messages)))}</tbody></table>
        """);

    private static Html Line(Decision decision, FieldNames names, Messages messages) => Html.Of(
        $"""
        <tr><td>{decision.At.ToOffset(Moment.Shanghai).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}</td><td>{decision.Actor}</td>
        <td>{messages["decision." + decision.Kind.Word()]}</td><td>{(decision.Field is { } field ? $"{names.Of(field)} {decision.Period}" : "")}</td>
        <td>{decision.Value} {decision.Unit}</td><td>{decision.Reason}</td></tr>
        """);
}
