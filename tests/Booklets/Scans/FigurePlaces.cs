using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Scans;

/// <summary>Puts to each figure of the truth where it stands on the printed page.</summary>
internal static class FigurePlaces
{
    public static async Task<ImmutableArray<FigureTruth>> FindAsync(MadeBooklet booklet, ImmutableArray<PrintedPage> pages, CancellationToken cancellation)
    {
        var anchors = booklet.Probe is { } probe ? await Anchors.OfProbeAsync(probe, cancellation) : await Anchors.OfDestinationsAsync(booklet.Pdf, cancellation);
        return
        [
            .. booklet.Truth.Figures.Select((figure, i) => anchors.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"V{i}"), out var anchor)
                ? figure with { Place = pages[figure.Page - 1].Find(figure.Text, anchor.X, anchor.Y) } : figure),
        ];
    }
}
