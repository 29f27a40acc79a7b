using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Seals;

/// <summary>
/// Takes what is left of the number at the lower edge of a coloured seal out of what was read: pale traces the model still sees, with hardly any ink of their own.
/// Where such a digit shares the ink of print, nobody knows which of them stands there.
/// </summary>
internal static class SealNumbers
{
    // In radii of the seal: how far below its middle its number stands, and how far from the middle at most.
    private const double Below = 0.25;
    private const double Furthest = 1.05;

    // In heights of the line: the ink of a trace is narrower, and that of two digits wider.
    private const double Trace = 0.16;
    private const double TwoDigits = 0.8;
    private const float Doubtful = 0.3f;

    /// <summary>Removes what is the number of one of the seals.</summary>
    /// <param name="read">The characters of a line, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="seals">The page's seals.</param>
    public static void Remove(List<ReadCharacter> read, TextLine line, List<SealRing> seals)
    {
        if (!seals.Exists(seal => seal.IsColoured && seal.Covers(line.Crop)))
            return;
        if (read.RemoveAll(character => IsTrace(character, line, seals)) == 0)
            return;
        for (var i = 1; i < read.Count; i++)
        {
            if (read[i - 1].IsDigit && read[i].IsDigit && read[i].InkHeight == 0 && read[i - 1].InkHeight == 0 && Math.Abs(read[i].InkLeft - read[i - 1].InkRight) < 1 && read[i].InkRight - read[i - 1].InkLeft < TwoDigits * line.Height)
                (read[i - 1], read[i]) = (read[i - 1].AtMost(Doubtful), read[i].AtMost(Doubtful));
        }
    }

    private static bool IsTrace(in ReadCharacter read, in TextLine line, List<SealRing> seals)
    {
        if (!read.IsDigit || read.IsStroke || read.InkWidth > Trace * line.Height)
            return false;
        var (x, y) = (line.Crop.Left + (read.Centre * line.Crop.Width), (line.Top + line.Bottom) / 2);
        return seals.Exists(seal => seal.IsColoured && y - seal.Y >= Below * seal.Radius && Math.Sqrt(((x - seal.X) * (x - seal.X)) + ((y - seal.Y) * (y - seal.Y))) <= Furthest * seal.Radius);
    }
}
