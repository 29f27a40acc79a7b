using System.Collections.Immutable;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>Which parts of a page with text and pictures are recognised: the pictures, those that touch as one.</summary>
internal static class ScanRegions
{
    // In points: less holds no line of text; scans are cut into strips that meet within a pixel.
    private const double LeastWidth = 24;
    private const double LeastHeight = 8;
    private const double Touching = 2;

    // Each costs a look for lines of its own; more than that are looked at together.
    private const int Most = 4;

    public static ImmutableArray<Box> Of(Page page)
    {
        List<Box> regions = [];
        foreach (var image in page.Images)
        {
            var box = Visible(image.Box, page);
            if (!box.IsEmpty)
                Add(regions, box);
        }
        regions.RemoveAll(box => box.Width < LeastWidth || box.Height < LeastHeight);
        if (regions.Count > Most)
            regions = [Box.Around(regions)];
        return [.. regions.OrderBy(box => box.Y).ThenBy(box => box.X)];
    }

    // What it touches becomes part of it, and then what that touches.
    private static void Add(List<Box> regions, Box box)
    {
        for (var i = regions.FindIndex(Touches); i >= 0; i = regions.FindIndex(Touches))
        {
            box = box.Union(regions[i]);
            regions.RemoveAt(i);
        }
        regions.Add(box);

        bool Touches(Box other) =>
            other.X <= box.Right + Touching && box.X <= other.Right + Touching && other.Y <= box.Bottom + Touching && box.Y <= other.Bottom + Touching;
    }

    private static Box Visible(in Box box, Page page)
    {
        var (left, top) = (Math.Max(0, box.X), Math.Max(0, box.Y));
        var (right, bottom) = (Math.Min(page.Width, box.Right), Math.Min(page.Height, box.Bottom));
        return right > left && bottom > top ? Box.FromEdges(left, top, right, bottom) : default;
    }
}
