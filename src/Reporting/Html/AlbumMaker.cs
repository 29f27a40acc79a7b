using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>Takes the pictures: first what proves the findings, then what else is worth a look, while the budget lasts.</summary>
internal static class AlbumMaker
{
    // The whole report stays below 10 MB for 100 pages; words and tables take up to one of them.
    private const int ThumbnailBytes = 2_500_000;
    private const int CropBytes = 3_000_000;
    private const int SheetBytes = 3_200_000;

    private const int CropDotsPerInch = 144;
    private const int SheetDotsPerInch = 96;
    private const int LargestThumbnail = 4096;
    private static readonly int[] s_thumbnailDotsPerInch = [14, 10];

    public static async Task<Album> MakeAsync(Report report, IPageImages images, CancellationToken cancellation)
    {
        var album = new Album();
        var pages = report.Evidence.Pages.DistinctBy(p => p.Place).ToDictionary(p => p.Place);
        await TakeCropsAsync(album, report, pages, images, cancellation);
        await TakeSheetsAsync(album, report, pages, images, cancellation);
        await TakeThumbnailsAsync(album, report, images, cancellation);
        return album;
    }

    private static async Task TakeCropsAsync(
        Album album, Report report, Dictionary<PageRef, ClassifiedPage> pages, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(CropBytes);
        foreach (var finding in report.Findings.Where(f => f.Severity != Severity.Info))
        {
            foreach (var statement in finding.Statements.Take(FindingCard.MostPanels))
            {
                if (statement.Provenance is not { } provenance || !pages.TryGetValue(provenance.Place, out var page))
                    continue;
                var region = CropRegion.Around(provenance.Box, page);
                if (!album.Crops.ContainsKey((provenance.Place, region))
                    && await images.RenderAsync(provenance.Place, region, CropDotsPerInch, cancellation) is { } picture
                    && budget.Take(picture))
                {
                    album.Crops.Add((provenance.Place, region), picture);
                }
            }
        }
    }

    private static async Task TakeSheetsAsync(
        Album album, Report report, Dictionary<PageRef, ClassifiedPage> pages, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(SheetBytes);
        foreach (var place in Wanted(report).Distinct())
        {
            if (pages.ContainsKey(place)
                && await images.RenderAsync(place, null, SheetDotsPerInch, cancellation) is { } picture
                && budget.Take(picture))
            {
                album.Sheets.Add(place, picture);
            }
        }
    }

    private static IEnumerable<PageRef> Wanted(Report report)
    {
        foreach (var finding in report.Findings)
        {
            foreach (var place in finding.Statements.Select(s => s.Provenance?.Place).OfType<PageRef>().Concat(finding.Pages))
                yield return place;
        }

        foreach (var result in report.Criteria)
        {
            foreach (var statement in result.Statements)
            {
                if (statement.Provenance is { } provenance)
                    yield return provenance.Place;
            }
        }
    }

    private static async Task TakeThumbnailsAsync(Album album, Report report, IPageImages images, CancellationToken cancellation)
    {
        var budget = new PictureBudget(ThumbnailBytes);
        foreach (var page in report.Evidence.Pages)
        {
            foreach (var dotsPerInch in s_thumbnailDotsPerInch)
            {
                var picture = await images.RenderAsync(page.Place, null, dotsPerInch, cancellation);
                if (picture is null || picture.Bytes.Length > LargestThumbnail)
                    continue;
                if (budget.Take(picture))
                    album.Thumbnails.TryAdd(page.Place, picture);
                break;
            }
        }
    }
}
