using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>Turns a page upright and level, and finds its lines of text on the way.</summary>
internal sealed class PageStraightener(LineDetector detector, PageOrientation orientation)
{
    private const byte White = 255;
    private const double MostVotesAgainst = 0.5;

    /// <summary>The page as it is read.</summary>
    public UprightPage Straighten(PageRaster raster)
    {
        var page = Level(raster, 0);
        if (PageOrientation.RunsDown(page.Boxes))
            page = Level(raster, 270);
        return orientation.UpsideDown(page.Grey, page.Boxes) > MostVotesAgainst ? Level(raster, page.Turn + 180) : page;
    }

    private UprightPage Level(PageRaster raster, int turn)
    {
        turn %= 360;
        var grey = new Plane(raster.Width, raster.Height, raster.Grey).Turned(turn);
        var tint = new Plane(raster.Width, raster.Height, raster.Tint).Turned(turn);
        var ink = InkMask.Of(grey, raster.DotsPerInch);
        var skew = SkewFinder.Of(ink);
        if (skew != 0)
        {
            grey = Straightening.Level(grey, skew, White);
            tint = Straightening.Level(tint, skew, 0);
            ink = InkMask.Of(grey, raster.DotsPerInch);
        }
        return new UprightPage(turn, skew, grey, tint, new RuledPage(ink, raster.DotsPerInch), detector.Find(grey));
    }
}
