using DocPipeline.Domain;

namespace DocPipeline.Reporting.Tests.Samples;

/// <summary>Draws pages: ruled rows, and a dark block wherever a statement stands, so that boxes can be seen to fit.</summary>
internal sealed class FakePageImages(Report report, int noise = 0) : IPageImages
{
    public List<(PageRef Place, Box? Region, int DotsPerInch)> Asked { get; } = [];

    public ValueTask<PagePicture?> RenderAsync(PageRef place, Box? region, int dotsPerInch, CancellationToken cancellation)
    {
        Asked.Add((place, region, dotsPerInch));
        var page = report.Evidence.Pages.FirstOrDefault(p => p.Place == place);
        return new ValueTask<PagePicture?>(page is null ? null : Draw(page, region ?? new Box(0, 0, page.Width, page.Height), dotsPerInch));
    }

    private PagePicture Draw(ClassifiedPage page, Box region, int dotsPerInch)
    {
        var scale = dotsPerInch / 72.0;
        var (width, height) = ((int)Math.Ceiling(region.Width * scale), (int)Math.Ceiling(region.Height * scale));
        var boxes = report.Statements.Where(s => s.Provenance?.Place == page.Place).Select(s => s.Provenance!.Box).ToArray();
        var pixels = new byte[width * height];
        var random = new Random(page.Place.Number);
        for (var y = 0; y < height; y++)
        {
            var py = region.Y + (y / scale);
            var row = boxes.Where(b => py >= b.Y && py <= b.Bottom).ToArray();
            for (var x = 0; x < width; x++)
            {
                var px = region.X + (x / scale);
                var ruled = (py % 28) < 0.8 && px > 60 && px < page.Width - 60;
                var printed = Array.Exists(row, b => b.Contains(px, py) && (px - b.X) % 6.1 < 4.6);
                pixels[(y * width) + x] = (byte)(printed ? 30 : ruled ? 150 : 255 - (noise > 0 ? random.Next(noise) : 0));
            }
        }

        return new PagePicture("image/png", [.. PngFile.Grey(pixels, width, height)], width, height);
    }
}
