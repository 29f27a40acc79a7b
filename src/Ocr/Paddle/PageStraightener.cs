using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Turns a page upright and level, takes streaks and seals off it, and finds its lines of text on the way.</summary>
internal sealed class PageStraightener(LineDetector detector, PageOrientation orientation)
{
    private const byte White = 255;
    private const double FineEnough = 180;
    private const double MostVotesAgainst = 0.5;

    // A frame and a line below the heading are no table.
    private const int FewestRulings = 6;

    /// <summary>The page as it is read.</summary>
    public UprightPage Straighten(PageRaster raster)
    {
        Plane scanned = new(raster.Width, raster.Height, raster.Grey);
        var streaks = Streaks.Find(scanned, raster.DotsPerInch);
        scanned = streaks.Without(scanned);
        var page = Level(raster, scanned, streaks, 0);
        if (PageOrientation.RunsDown(page.Boxes))
            page = Level(raster, scanned, streaks, 270);
        return orientation.UpsideDown(page.Grey, page.Boxes) > MostVotesAgainst ? Level(raster, scanned, streaks, page.Place.Turn + 180) : page;
    }

    private UprightPage Level(PageRaster raster, Plane scanned, Streaks streaks, int turn)
    {
        turn %= 360;
        var grey = scanned.Turned(turn);
        var (skew, keystone) = FindLie(grey, raster.DotsPerInch);
        grey = skew != 0 || keystone is not null ? Flat(grey, White) : grey with { Pixels = [.. grey.Pixels] };
        var ink = InkMask.Of(grey, raster.DotsPerInch);
        if (FaintPrint.Strengthened(grey) is var strong && strong != grey && IsUnruled(grey, ink, raster.DotsPerInch))
            (grey, ink) = (strong, InkMask.Of(strong, raster.DotsPerInch));
        SealRemover remover = new(grey, ink, raster.DotsPerInch);
        if (raster.Tint.AsSpan().Contains((byte)1))
            remover.RemoveColoured(Upright(Of(raster.Tint), 0), () => Upright(streaks.Without(Of(raster.Bright)), White), () => Upright(streaks.Without(Of(raster.Dull)), White));

        // A pale seal takes the lines of the table below it with it.
        var stamped = grey with { Pixels = [.. grey.Pixels] };
        remover.RemovePale();
        return new UprightPage(
            raster, new PageScan("", turn, skew, raster.Width, raster.Height, Keystone: keystone), grey, new RuledPage(stamped, ink, raster.DotsPerInch, remover.Seals), remover.Seals, remover.Removed,
            detector.Find(grey));

        Plane Of(byte[] pixels) => new(raster.Width, raster.Height, pixels);

        Plane Upright(Plane plane, byte outside)
        {
            var turned = plane.Turned(turn);
            return skew != 0 || keystone is not null ? Flat(turned, outside) : turned;
        }

        Plane Flat(Plane plane, byte outside) =>
            keystone is { } narrowing ? Straightening.Flatten(plane, skew, narrowing, outside) : Straightening.Level(plane, skew, outside);
    }

    private static bool IsUnruled(Plane grey, Plane ink, double dotsPerInch)
    {
        RuledPage ruled = new(grey, ink with { Pixels = [.. ink.Pixels] }, dotsPerInch);
        return ruled.Horizontal.Count + ruled.Vertical.Count < FewestRulings;
    }

    // The angle of a fine page shows as well at half its resolution.
    private static (double Skew, Keystone? Keystone) FindLie(Plane grey, double dotsPerInch)
    {
        for (; dotsPerInch > FineEnough; dotsPerInch /= 2)
            grey = grey.Halved();
        var ink = InkMask.Of(grey, dotsPerInch);
        var skew = SkewFinder.Of(ink);
        return (skew, KeystoneFinder.Of(ink, skew));
    }
}
