using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Takes the pictures: first what proves the findings, then what else is worth a look, while the budget lasts.</summary>
internal static class AlbumMaker
{
    // The whole report stays below 10 MB for 100 pages; words and tables take up to one of them.
    private const int ThumbnailBytes = 2_500_000;
    private const int CropBytes = 3_400_000;
    private const int SheetBytes = 2_800_000;

    private const int CropDotsPerInch = 144;
    private const int SheetDotsPerInch = 96;
    private const int LargestThumbnail = 4096;
    private static readonly int[] s_thumbnailDotsPerInch = [14, 10, 7];

    public static async Task FillAsync(BookletPages pages, Report report, IPageImages images, CancellationToken cancellation)
    {
        await TakeCropsAsync(pages, report, images, cancellation);
        await TakeSheetsAsync(pages, report, images, cancellation);
        await TakeThumbnailsAsync(pages, images, cancellation);
    }

    private static async Task TakeCropsAsync(BookletPages pages, Report report, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(CropBytes);
        foreach (var finding in report.Findings.Where(f => f.Severity != Severity.Info))
        {
            foreach (var (page, region) in Regions(pages, finding))
            {
                if (page.FindCrop(region) is null
                    && await images.RenderAsync(page.Page.Place, region, CropDotsPerInch, cancellation) is { } picture
                    && budget.Take(picture))
                {
                    page.KeepCrop(region, picture);
                }
            }
        }
    }

    private static IEnumerable<(BookletPage Page, Box Region)> Regions(BookletPages pages, Finding finding)
    {
        foreach (var statement in finding.Statements.Take(FindingCard.MostPanels))
        {
            if (statement.Provenance is { } provenance && pages.Find(provenance.Place) is { } page)
                yield return (page, CropRegion.Around(provenance.Box, page.Page));
        }

        foreach (var place in finding.Places.Take(FindingCard.MostPanels))
        {
            if (pages.Find(place.Place) is { } page)
                yield return (page, CropRegion.AroundPlace(finding, place, page.Page));
        }
    }

    private static async Task TakeSheetsAsync(BookletPages pages, Report report, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(SheetBytes);
        var tried = new HashSet<BookletPage>();
        foreach (var page in Wanted(pages, report))
        {
            if (tried.Add(page)
                && await images.RenderAsync(page.Page.Place, null, SheetDotsPerInch, cancellation) is { } picture
                && budget.Take(picture))
            {
                page.KeepSheet(picture);
            }
        }
    }

    private static IEnumerable<BookletPage> Wanted(BookletPages pages, Report report)
    {
        foreach (var finding in report.Findings)
        {
            foreach (var page in pages.Of(finding))
                yield return page;
        }

        var attached = report.AttachedValues.Select(a => a.Statement).Where(s => report.Findings.Any(f => AttachedSide.IsBeside(f, s)));
        foreach (var statement in attached.Concat(report.Criteria.SelectMany(c => c.Statements)))
        {
            if (statement.Provenance is { } provenance && pages.Find(provenance.Place) is { } page)
                yield return page;
        }
    }

    private static async Task TakeThumbnailsAsync(BookletPages pages, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(ThumbnailBytes);
        foreach (var page in pages.All)
        {
            foreach (var dotsPerInch in s_thumbnailDotsPerInch)
            {
                var picture = await images.RenderAsync(page.Page.Place, null, dotsPerInch, cancellation);
                if (picture is null || picture.Bytes.Length > LargestThumbnail)
                    continue;
                if (budget.Take(picture))
                    page.KeepThumbnail(picture);
                break;
            }
        }
    }
}
