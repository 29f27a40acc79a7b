namespace DocPipeline.Booklets.Scans.Pixels;

/// <summary>Where a point of the sheet lands in the scan: a projective map, in pixels.</summary>
internal sealed record Warp(double A, double B, double C, double D, double E, double F, double G, double H, double I)
{
    public static readonly Warp None = new(1, 0, 0, 0, 1, 0, 0, 0, 1);

    /// <summary>A turn by degrees, clockwise as seen, about the middle of the sheet.</summary>
    public static Warp Skewed(double degrees, double width, double height)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (x, y) = (width / 2, height / 2);
        return new Warp(cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1);
    }

    /// <summary>The sheet laid in by quarter turns, clockwise; the scan's width and height change places with odd ones.</summary>
    public static Warp Turned(int quarters, double width, double height) => (quarters & 3) switch
    {
        1 => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        2 => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        3 => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => None,
    };

    /// <summary>Seen from a little below and aside: the far edge shrinks by a share of the width.</summary>
    public static Warp Tilted(double across, double down, double width, double height)
    {
        // The two last coefficients make lines meet; the map is then scaled about the middle so that the sheet still fits.
        var raw = new Warp(1, 0, 0, 0, 1, 0, across / width, down / height, 1);
        var corners = new[] { raw.Map(0, 0), raw.Map(width, 0), raw.Map(0, height), raw.Map(width, height) };
        var (left, right, top, bottom) = (corners.Min(c => c.X), corners.Max(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.Y));
        var scale = 0.985 * Math.Min(width / (right - left), height / (bottom - top));
        var (dx, dy) = ((width - scale * (left + right)) / 2, (height - scale * (top + bottom)) / 2);
        return raw.Then(new Warp(scale, 0, dx, 0, scale, dy, 0, 0, 1));
    }

    public Warp Then(Warp n) => new(
        n.A * A + n.B * D + n.C * G, n.A * B + n.B * E + n.C * H, n.A * C + n.B * F + n.C * I,
        n.D * A + n.E * D + n.F * G, n.D * B + n.E * E + n.F * H, n.D * C + n.E * F + n.F * I,
        n.G * A + n.H * D + n.I * G, n.G * B + n.H * E + n.I * H, n.G * C + n.H * F + n.I * I);

    public (double X, double Y) Map(double x, double y)
    {
        var w = G * x + H * y + I;
        return ((A * x + B * y + C) / w, (D * x + E * y + F) / w);
    }

    public Warp Inverse() => new(
        E * I - F * H, C * H - B * I, B * F - C * E,
        F * G - D * I, A * I - C * G, C * D - A * F,
        D * H - E * G, B * G - A * H, A * E - B * D);

    /// <summary>The sheet as the scanner sees it; what lies beside the sheet has one brightness.</summary>
    public Raster Apply(Raster sheet, int width, int height, byte beside)
    {
        var scan = new Raster(width, height, sheet.Channels);
        var back = Inverse();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var w = 1 / (back.G * (x + 0.5) + back.H * (y + 0.5) + back.I);
                var u = (back.A * (x + 0.5) + back.B * (y + 0.5) + back.C) * w - 0.5;
                var v = (back.D * (x + 0.5) + back.E * (y + 0.5) + back.F) * w - 0.5;
                var to = y * scan.Stride + x * sheet.Channels;
                if (u < 0 || v < 0 || u >= sheet.Width - 1 || v >= sheet.Height - 1)
                {
                    scan.Data.AsSpan(to, sheet.Channels).Fill(beside);
                    continue;
                }

                // Weights in 256ths: a scanner's own optics are coarser.
                var (left, top) = ((int)u, (int)v);
                var (fx, fy) = ((int)((u - left) * 256), (int)((v - top) * 256));
                var at = top * sheet.Stride + left * sheet.Channels;
                for (var c = 0; c < sheet.Channels; c++, at++)
                {
                    var upper = sheet.Data[at] * (256 - fx) + sheet.Data[at + sheet.Channels] * fx;
                    var lower = sheet.Data[at + sheet.Stride] * (256 - fx) + sheet.Data[at + sheet.Stride + sheet.Channels] * fx;
                    scan.Data[to + c] = (byte)((upper * (256 - fy) + lower * fy + 32768) >> 16);
                }
            }
        }

        return scan;
    }
}
