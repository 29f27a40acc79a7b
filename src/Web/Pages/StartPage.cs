using DocPipeline.Store.Views;
using DocPipeline.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DocPipeline.Web.Pages;

/// <summary>The first page: the newest submissions the caller may see, each leading to its report.</summary>
internal sealed class StartPage(SubmissionShelf shelf, IAntiforgery antiforgery)
{
    private const int Shown = 100;

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", ShowAsync).RequireAuthorization();

    private async Task ShowAsync(HttpContext context)
    {
        Messages messages = Messages.For(context.Request);
        Caller caller = Caller.Of(context.User);
        var filter = new SubmissionFilter(caller.District, null, null, null);
        var (rows, _) = await shelf.ListAsync(filter, null, Shown, context.RequestAborted).ConfigureAwait(false);
        await Page.WriteAsync(
            context,
            messages["start.title"],
            Html.Of(
                $"""
                <div class="who">{caller.Name}
                <form class="inline" method="post" action="/sign-out">{Page.FormToken(context, antiforgery)}<button>{messages["start.sign-out"]}</button></form></div>
                <table><thead><tr><th>{messages["start.id"]}</th><th>{messages["start.applicant"]}</th><th>{messages["start.district"]}</th>
                <th>{messages["start.programme"]}</th><th>{messages["start.state"]}</th><th>{messages["start.outcome"]}</th></tr></thead>
                <tbody>{Html.Of(rows.Select(row => Line(row, messages)))}</tbody></table>
                """)).ConfigureAwait(false);
    }

    private static Html Line(SubmissionView row, Messages messages)
    {
        Html outcome = row.Outcome is null
            ? Html.Of($"")
            : Html.Of($"""<a href="/api/submissions/{Uri.EscapeDataString(row.Id)}/report.html">{messages["outcome." + row.Outcome]}</a>""");
        string pages = row is { State: "reading", Pages: > 0 } ? $" {row.PagesRead}/{row.Pages}" : "";
        return Html.Of(
            $"<tr><td><a href=\"{SubmissionPage.PathOf(row.Id)}\">{row.Id}</a></td><td>{row.Applicant}</td><td>{row.District}</td><td>{row.Programme}</td><td>{messages["state." + row.State]}{pages}</td><td>{outcome}</td></tr>");
    }
}
