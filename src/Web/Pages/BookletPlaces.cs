using System.Collections.Immutable;
using System.Text.Json;

namespace DocPipeline.Web.Pages;

/// <summary>申报书页码。The booklet's files and their pages, as the newest report numbers them.</summary>
/// <param name="Submission">Whose booklet it is.</param>
/// <param name="Files">Id and pages of each file, in their order.</param>
internal sealed record BookletPlaces(string Submission, ImmutableArray<(string Id, int Pages)> Files)
{
    public static BookletPlaces Of(string submission, JsonDocument report) => new(
        submission,
        [.. report.RootElement.GetProperty("documents").EnumerateArray().Select(file => (file.GetProperty("id").GetString()!, file.GetProperty("pages").GetArrayLength()))]);

    /// <summary>Where the figure stands, leading to the page's picture; pictures are counted through all files.</summary>
    public Html LinkTo(ReportedFigure figure, Messages messages)
    {
        if (figure is not { Document: { } document, Page: { } page })
            return Html.Of($"");
        int before = Files.TakeWhile(file => file.Id != document).Sum(file => file.Pages);
        string name = Files.Length > 1 ? messages.Format("figure.page-of-file", document, page) : messages.Format("figure.page", page);
        return Html.Of($"""<a href="/api/submissions/{Uri.EscapeDataString(Submission)}/pages/{before + page}.png" target="_blank">{name}</a>""");
    }
}
