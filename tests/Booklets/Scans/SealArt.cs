using System.Globalization;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Printing;
using DocPipeline.Booklets.Scans.Pixels;

namespace DocPipeline.Booklets.Scans;

/// <summary>刻章。Cuts the seals and writes the signatures of a booklet: one small sheet each, black on white.</summary>
internal sealed class SealArt
{
    /// <summary>Width and height of a sheet; the seal itself is 40 mm wide, as a company's must be.</summary>
    public const double Millimetres = 44;

    private readonly Dictionary<(string Text, bool Signature), int> _sheets = [];
    private readonly Dictionary<int, List<Raster>> _byDpi = [];
    private readonly byte[] _pdf;

    private SealArt(IReadOnlyList<(string Text, bool Signature)> wanted, byte[] pdf)
    {
        for (var i = 0; i < wanted.Count; i++) _sheets[wanted[i]] = i;
        _pdf = pdf;
    }

    public static async Task<SealArt> CutAsync(IPrinter printer, IEnumerable<SealPlace> places, Random random, CancellationToken cancellation)
    {
        var wanted = places.Select(p => (p.Text, p.Signature)).Distinct().ToList();
        var body = string.Create(CultureInfo.InvariantCulture, $"<style>@page {{ size: {Millimetres}mm {Millimetres}mm; margin: 0; }} body {{ margin: 0; padding: 0; }} svg {{ display: block; break-after: page; }}</style>");
        body += string.Concat(wanted.Select(w => w.Signature ? Signature(w.Text, random) : Seal(w.Text)));
        return new SealArt(wanted, wanted.Count == 0 ? [] : await printer.PrintAsync(body, "'Noto Serif CJK SC'", probe: false, numbered: false, cancellation));
    }

    public async Task<Raster> OfAsync(SealPlace place, int dpi, CancellationToken cancellation)
    {
        if (!_byDpi.TryGetValue(dpi, out var sheets)) _byDpi[dpi] = sheets = await PageRenderer.RenderAsync(_pdf, dpi, cancellation);
        return sheets[_sheets[(place.Text, place.Signature)]];
    }

    private static string Seal(string text)
    {
        // The name runs round the upper three quarters of the ring; a long one is cut smaller.
        var size = Math.Min(5.2, 74.0 / Math.Max(8, text.Length));
        var spacing = Math.Max(0, 74.0 / Math.Max(1, text.Length) - size);
        return FormattableString.Invariant($"""
            <svg width="{Millimetres}mm" height="{Millimetres}mm" viewBox="-22 -22 44 44">
            <circle r="19.4" fill="none" stroke="#000" stroke-width="1.1"/>
            <path id="p" fill="none" d="M -11.2 10.6 A 15.4 15.4 0 1 1 11.2 10.6"/>
            <text font-size="{size:0.00}" letter-spacing="{spacing:0.00}"><textPath href="#p" startOffset="1">{Sheet.Escape(text)}</textPath></text>
            <path d="M 0 -5.6 L 1.32 -1.8 L 5.3 -1.73 L 2.1 0.7 L 3.3 4.53 L 0 2.25 L -3.3 4.53 L -2.1 0.7 L -5.3 -1.73 L -1.32 -1.8 Z"/>
            <text y="14" font-size="2.4" text-anchor="middle" letter-spacing="0.3">3204{(text.Length * 7919 % 900000) + 100000}</text>
            </svg>
            """);
    }

    private static string Signature(string name, Random random)
    {
        double Jitter(double by) => (random.NextDouble() * 2 - 1) * by;
        var strokes = string.Concat(Enumerable.Range(0, 2).Select(i => FormattableString.Invariant(
            $"<path fill=\"none\" stroke=\"#000\" stroke-width=\"{0.35 + random.NextDouble() * 0.3:0.00}\" d=\"M {-13 + i * 8 + Jitter(2):0.0} {3 + Jitter(2):0.0} C {-6 + Jitter(4):0.0} {-6 + Jitter(3):0.0} {2 + Jitter(4):0.0} {8 + Jitter(3):0.0} {11 + i * 4 + Jitter(2):0.0} {Jitter(4):0.0}\"/>")));
        var letters = string.Concat(name.Select((c, i) => FormattableString.Invariant(
            $"<text x=\"{-12 + i * 8.2 + Jitter(0.8):0.0}\" y=\"{3 + Jitter(1.4):0.0}\" font-family=\"'AR PL UKai CN'\" font-size=\"{9 + Jitter(1):0.0}\" transform=\"rotate({-6 + Jitter(7):0.0}) skewX({-14 + Jitter(6):0.0})\">{c}</text>")));
        return FormattableString.Invariant($"<svg width=\"{Millimetres}mm\" height=\"{Millimetres}mm\" viewBox=\"-22 -22 44 44\">{letters}{strokes}</svg>");
    }
}
