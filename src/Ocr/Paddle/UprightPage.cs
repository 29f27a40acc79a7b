using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Paddle;

/// <summary>A page turned and straightened, with its lines of text found.</summary>
/// <param name="Raster">The picture it comes from.</param>
/// <param name="Place">How the two lie on each other, in pixels.</param>
/// <param name="Grey">The page to read from.</param>
/// <param name="Ruled">Its ruling lines and its other ink.</param>
/// <param name="Seals">Its seals, which are no longer on the picture to read from.</param>
/// <param name="Removed">1 where one was that is paler than print; null where there was none.</param>
/// <param name="Boxes">Lines of text, in no particular order.</param>
internal sealed record UprightPage(PageRaster Raster, PageScan Place, Plane Grey, RuledPage Ruled, List<SealRing> Seals, Plane? Removed, List<TextBox> Boxes)
{
    private const double Coloured = 0.04;
    private const int Samples = 12;
    private const double Erased = 0.03;

    /// <summary>True where ink of a pale seal was taken out of the box, and perhaps a stroke with it.</summary>
    public bool IsErased(in TextBox box)
    {
        if (Removed is null)
            return false;
        var (left, right) = (Math.Max(0, (int)box.Left), Math.Min(Removed.Width, (int)Math.Ceiling(box.Right)));
        var (removed, all) = (0, 0);
        for (var y = Math.Max(0, (int)box.Top); y < Math.Min(Removed.Height, box.Bottom) && right > left; y++, all += right - left)
            removed += Removed.Pixels.AsSpan((y * Removed.Width) + left, right - left).Count((byte)1);
        return removed > Erased * all;
    }

    /// <summary>True where a seal or other coloured ink lies over the box.</summary>
    public bool IsStamped(in TextBox box)
    {
        foreach (var seal in Seals)
        {
            if (seal.Covers(box))
                return true;
        }
        var coloured = 0;
        for (var row = 0; row < Samples; row++)
        {
            for (var column = 0; column < Samples; column++)
            {
                var (x, y) = Place.ToDisplayed(box.Left + ((column + 0.5) * box.Width / Samples), box.Top + ((row + 0.5) * box.Height / Samples));
                if ((uint)(int)x < (uint)Raster.Width && (uint)(int)y < (uint)Raster.Height)
                    coloured += Raster.Tint[((int)y * Raster.Width) + (int)x];
            }
        }
        return coloured > Coloured * Samples * Samples;
    }
}
