using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// Tells what under a pale seal is the seal's own from the thin strokes of print that are no darker: the seal's is what is even of its tone, with
/// the blur around it, and what hangs together without anything as dark as print.
/// </summary>
internal sealed class PaleSealInk(Plane grey, Plane ink, Plane even, double dotsPerInch)
{
    // In inches: how far the blur of a seal's edge reaches.
    private const double Blur = 0.012;

    // Print has at least so much that is darker than any seal.
    private const double LeastDark = 0.2;

    // In pixels: how far a stroke of print blurs beyond what is darker than the seal. What goes on further is the seal's, joined to it.
    private const int Edge = 2;

    private const byte Seal = 1;
    private const byte Print = 2;

    /// <summary>1 where there is nothing but the seal, as far as it is as bright as that.</summary>
    /// <param name="seal">Where to look.</param>
    /// <param name="tone">How grey the seal is.</param>
    /// <param name="cut">From that grey on it may be no darker than the seal.</param>
    public Plane Under(SealRing seal, int tone, int cut)
    {
        var own = Plane.Empty(grey.Width, grey.Height);
        var reach = (int)Math.Ceiling(Blur * dotsPerInch);
        var (left, right) = (Math.Max(reach, (int)(seal.X - seal.Reach)), Math.Min(grey.Width - reach, (int)(seal.X + seal.Reach) + 1));
        var (top, bottom) = (Math.Max(reach, (int)(seal.Y - seal.Reach)), Math.Min(grey.Height - reach, (int)(seal.Y + seal.Reach) + 1));
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (even.Pixels[(y * even.Width) + x] == 1)
                    Blurred(own, x, y, reach);
            }
        }
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var at = (y * grey.Width) + x;
                if (own.Pixels[at] == 0 && ink.Pixels[at] == 1 && seal.Covers(x, y))
                    Tell(own, at, seal, tone, cut);
            }
        }
        var all = own with { Pixels = [.. own.Pixels] };
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (own.Pixels[(y * own.Width) + x] == Seal && ink.Pixels[(y * own.Width) + x] == 1)
                    Blurred(all, x, y, 1);
            }
        }
        for (var at = 0; at < all.Pixels.Length; at++)
            all.Pixels[at] = (byte)(all.Pixels[at] == Seal ? 1 : 0);
        return all;
    }

    // What is told to be print stays so.
    private static void Blurred(Plane own, int x, int y, int reach)
    {
        for (var row = y - reach; row <= y + reach; row++)
        {
            foreach (ref var pixel in own.Pixels.AsSpan((row * own.Width) + x - reach, (2 * reach) + 1))
                pixel = pixel == Print ? Print : Seal;
        }
    }

    // What hangs together with that pixel is one or the other.
    private void Tell(Plane own, int start, SealRing seal, int tone, int cut)
    {
        List<int> together = [start];
        own.Pixels[start] = Print;
        var dark = 0;
        for (var i = 0; i < together.Count; i++)
        {
            dark += grey.Pixels[together[i]] < cut ? 1 : 0;
            var (x, y) = (together[i] % grey.Width, together[i] / grey.Width);
            for (var row = Math.Max(0, y - 1); row <= Math.Min(grey.Height - 1, y + 1); row++)
            {
                for (var column = Math.Max(0, x - 1); column <= Math.Min(grey.Width - 1, x + 1); column++)
                {
                    var at = (row * grey.Width) + column;
                    if (own.Pixels[at] != 0 || ink.Pixels[at] != 1 || !seal.Covers(column, row))
                        continue;
                    own.Pixels[at] = Print;
                    together.Add(at);
                }
            }
        }
        var print = dark >= LeastDark * together.Count;
        foreach (var at in together)
            own.Pixels[at] = print && IsNearDark(at, tone) ? Print : Seal;
    }

    private bool IsNearDark(int at, int tone)
    {
        var (x, y) = (at % grey.Width, at / grey.Width);
        for (var row = Math.Max(0, y - Edge); row <= Math.Min(grey.Height - 1, y + Edge); row++)
        {
            for (var column = Math.Max(0, x - Edge); column <= Math.Min(grey.Width - 1, x + Edge); column++)
            {
                if (grey.Pixels[(row * grey.Width) + column] < tone)
                    return true;
            }
        }
        return false;
    }
}
