using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Seals;

/// <summary>Takes the star in the middle of a seal out of what was read: it is left where the seal is taken off a page that is not evenly lit, and no part of the cell it lies in.</summary>
internal static class SealStars
{
    // In radii of the seal: how far from its middle a star may lie.
    private const double MostAside = 0.2;

    /// <summary>Removes what is the star of one of the seals.</summary>
    /// <param name="read">The characters of a line, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="seals">The page's seals.</param>
    /// <param name="isStamped">True where coloured ink lies over a box: the page may bear a seal nobody found, and print has no coloured stars.</param>
    public static void Remove(List<ReadCharacter> read, TextLine line, List<SealRing> seals, Func<TextBox, bool> isStamped)
    {
        for (var i = read.Count - 1; i >= 0; i--)
        {
            if (read[i].CodePoint is not ('★' or '☆' or '✩' or '✭'))
                continue;
            var (x, y) = (line.Crop.Left + (read[i].Centre * line.Crop.Width), (line.Top + line.Bottom) / 2);
            if (seals.Exists(seal => Math.Max(Math.Abs(x - seal.X), Math.Abs(y - seal.Y)) <= MostAside * seal.Radius) || isStamped(new TextBox(x - (line.Height / 2), line.Top, x + (line.Height / 2), line.Bottom)))
                read.RemoveAt(i);
        }
    }
}
