using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation.Checks;

/// <summary>The sheets themselves: numbered pages that are not there, blank, turned, or of another size.</summary>
internal static class PageCheck
{
    // A4 in points, and what cutters and printers make of it.
    private const double ShortEdge = 595.3;
    private const double LongEdge = 841.9;
    private const double Tolerance = 12;

    public static void Run(Review review)
    {
        var pages = review.Dossier.Evidence.Pages;
        ReportMissing(review);
        Report(review, Code.PageBlank, pages.Where(p => p.Kind == PageKind.Blank));
        Report(review, Code.PageRotated, pages.Where(p => p.IsTurned));
        Report(review, Code.PageSize, pages.Where(p => !IsA4(p)));
    }

    private static bool IsA4(ClassifiedPage page) =>
        Math.Abs(Math.Min(page.Width, page.Height) - ShortEdge) <= Tolerance && Math.Abs(Math.Max(page.Width, page.Height) - LongEdge) <= Tolerance;

    private static void Report(Review review, string code, IEnumerable<ClassifiedPage> pages)
    {
        var places = pages.Select(p => p.Place).ToList();
        if (places.Count > 0)
            review.Findings.Add(code, new Notice(review.Phrases.Say(code, PageRanges.Of(review, places))) { Pages = [.. places] });
    }

    private static void ReportMissing(Review review)
    {
        foreach (var run in PageRuns.Of(review.Dossier.Evidence.Pages))
        {
            var missing = run.Missing();
            if (missing.Count == 0)
                continue;
            var first = run.Pages.First();
            var attachment = first.Kind == PageKind.Attachment ? first.Attachment : null;
            var what = attachment is null ? review.Phrases.Say("page-missing.form") : review.Values.TitleOf(attachment);
            var message = review.Phrases.Say(
                Code.PageMissing, what, PageRanges.Of(review, run.Pages.Select(p => p.Place)), run.Total, string.Join(review.Phrases.Say("list.comma"), missing),
                string.Concat(run.Gaps(missing).Select(g => Around(review, g.Before, g.Behind))));
            review.Findings.Add(Code.PageMissing, new Notice(message)
            {
                Attachment = attachment,
                Pages = [.. run.Neighbours(missing).Select(p => p.Place)],
            });
        }
    }

    // The printed number may be another than the sheet's, and the gap may be in any of the papers bound together.
    private static string Around(Review review, ClassifiedPage? before, ClassifiedPage? behind)
    {
        var key = before is null ? "page-missing.before" : behind is null ? "page-missing.behind" : "page-missing.between";
        var papers = new[] { before, behind }.OfType<ClassifiedPage>()
            .Select(p => p is { Kind: PageKind.Attachment or PageKind.Divider, Attachment: { } kind } ? review.Values.TitleOf(kind) : review.Phrases.Say("page-missing.form")).Distinct();
        return review.Phrases.Say(
            key, before is null ? "" : review.Values.PageName(before.Place), behind is null ? "" : review.Values.PageName(behind.Place), string.Join(review.Phrases.Say("list.comma"), papers));
    }
}
