using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>证据截图。A picture beside the report for every figure a finding rests on, <c>evidence/f12.png</c>, and for every place where something is missing.</summary>
public static class EvidencePictures
{
    private const int DotsPerInch = 150;

    /// <summary>The picture of a place where something is missing, without its ending.</summary>
    internal static string NameOf(Finding finding, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Code}-{finding.Attachment ?? "form"}-{place + 1}");

    /// <summary>Writes the pictures into a folder, which is made where a picture is to be written.</summary>
    /// <returns>The names of the files written, in order.</returns>
    public static async Task<ImmutableArray<string>> WriteAsync(
        Report report, IPageImages images, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(images);

        var pages = report.Evidence.Pages.ToDictionary(p => p.Place);
        var figures = new FigureIds(report.Statements);
        var written = ImmutableArray.CreateBuilder<string>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in report.Findings.SelectMany(f => f.Statements))
        {
            if (statement.Provenance is not { } provenance || figures.Of(statement) is not { } id || !done.Add(id)
                || !pages.TryGetValue(provenance.Place, out var page))
            {
                continue;
            }

            var picture = await images.RenderAsync(provenance.Place, CropRegion.Around(provenance.Box, page), DotsPerInch, cancellation);
            if (picture is not null)
                await KeepAsync(picture, id);
        }

        foreach (var finding in report.Findings)
        {
            foreach (var (at, place) in finding.Places.Index())
            {
                if (pages.TryGetValue(place.Place, out var page)
                    && await images.RenderAsync(place.Place, CropRegion.AroundPlace(finding, place, page), DotsPerInch, cancellation) is { } picture)
                {
                    await KeepAsync(picture, NameOf(finding, at));
                }
            }
        }

        return written.ToImmutable();

        async Task KeepAsync(PagePicture picture, string id)
        {
            var name = id + (picture.MediaType == "image/png" ? ".png" : ".jpg");
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), picture.Bytes.AsMemory(), cancellation);
            written.Add(name);
        }
    }
}
