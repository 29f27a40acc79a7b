using System.Collections.Immutable;
using DocPipeline.Booklets.Scans.Pixels;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Scans;

/// <summary>扫描仪。Stamps a printed page, lays it on the glass and reads it.</summary>
internal static class Scanner
{
    private const double PointsOfSeal = SealArt.Millimetres * 72 / 25.4;

    /// <param name="sheet">The printed page at the resolution of its damage.</param>
    /// <param name="damage">What happens to it.</param>
    /// <param name="art">The seals and signatures.</param>
    /// <param name="company">Whose seal may lie on its figures.</param>
    /// <param name="places">Where it is sealed and signed.</param>
    /// <param name="figures">Figures that stand on it.</param>
    /// <param name="random">Everything that is left to chance.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public static async Task<ScannedSheet> ScanAsync(
        Raster sheet, PageDamage damage, SealArt art, string company, IReadOnlyList<SealPlace> places, IReadOnlyList<FigureTruth> figures, Random random, CancellationToken cancellation)
    {
        var seals = ImmutableArray.CreateBuilder<(SealInk, Box)>();
        foreach (var place in places)
        {
            await PressAsync(place, place.Signature ? null : SealInk.Red);
        }

        // A seal of the applicant on some of the form's own figures or names.
        if (damage.Seal is { } ink && figures.Where(f => f.Place is not null).ToList() is { Count: > 0 } placed)
        {
            for (var n = random.Next(1, 3); n > 0; n--)
            {
                var (target, angle) = (placed[random.Next(placed.Count)].Place!, random.NextDouble() * 2 * Math.PI);
                await PressAsync(new SealPlace(target.CentreX + 36 * Math.Cos(angle), target.CentreY + 36 * Math.Sin(angle), company, Signature: false), ink);
            }
        }

        if (!damage.Colour) sheet = sheet.Grey();
        if (damage.Ink < 1) Ageing.Fade(sheet, damage.Ink, random);
        if (damage.Colour && random.Next(246, 256) is var white) Ageing.Paper(sheet, (byte)white, (byte)(white - random.Next(3)), (byte)(white - random.Next(10)));
        var (moved, width, height) = Lay(sheet, damage);
        var scan = moved == Warp.None ? sheet : moved.Apply(sheet, width, height, damage.TiltAcross != 0 ? (byte)random.Next(50, 110) : (byte)252);
        if (damage.CopierEdges) Ageing.CopierEdges(scan, random);
        if (damage.Shadow > 0) Ageing.Shadow(scan, damage.Shadow, random);
        if (damage.Blur > 0) Optics.Blur(scan, damage.Blur * damage.Dpi / 200.0);
        if (damage.Grain > 0) Optics.Noise(scan, damage.Grain, random);
        if (damage.Specks > 0) Optics.Specks(scan, damage.Specks, random);
        return new ScannedSheet(scan, moved, seals.ToImmutable(), places.Any(p => p.Signature));

        async Task PressAsync(SealPlace place, SealInk? colour)
        {
            var stamp = await art.OfAsync(place, damage.Dpi, cancellation);
            var scale = damage.Dpi / 72.0;
            var (x, y) = (place.X - PointsOfSeal / 2, place.Y - PointsOfSeal / 2);
            Stamp.Press(sheet, stamp, (int)(x * scale), (int)(y * scale), Colour(colour), place.Signature ? 0.95 : 0.55 + random.NextDouble() * 0.35, random);
            if (colour is { } ink2) seals.Add((ink2, new Box(x, y, PointsOfSeal, PointsOfSeal)));
        }
    }

    /// <summary>A place on the sheet, on the scan.</summary>
    public static Box Move(Box place, Warp moved, int dpi)
    {
        var scale = dpi / 72.0;
        var corners = new[] { (place.X, place.Y), (place.Right, place.Y), (place.X, place.Bottom), (place.Right, place.Bottom) }
            .Select(c => moved.Map(c.Item1 * scale, c.Item2 * scale)).Select(c => new Box(c.X / scale, c.Y / scale, 0, 0));
        return Box.Around(corners);
    }

    private static (Warp Moved, int Width, int Height) Lay(Raster sheet, PageDamage damage)
    {
        var moved = Warp.None;
        if (damage.TiltAcross != 0 || damage.TiltDown != 0) moved = moved.Then(Warp.Tilted(damage.TiltAcross, damage.TiltDown, sheet.Width, sheet.Height));
        if (damage.Skew != 0) moved = moved.Then(Warp.Skewed(damage.Skew, sheet.Width, sheet.Height));
        if (damage.Turned == 0) return (moved, sheet.Width, sheet.Height);
        moved = moved.Then(Warp.Turned(damage.Turned, sheet.Width, sheet.Height));
        return damage.Turned % 2 == 0 ? (moved, sheet.Width, sheet.Height) : (moved, sheet.Height, sheet.Width);
    }

    private static (byte Red, byte Green, byte Blue) Colour(SealInk? ink) => ink switch
    {
        SealInk.Red => (208, 30, 42),
        SealInk.Blue => (44, 66, 176),
        SealInk.Grey => (122, 122, 122),
        _ => (28, 30, 52),
    };
}
