using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Paddle;

namespace DocPipeline.Ocr.Seals;

/// <summary>Tells a seal's colour and reads whose name runs round it: from its own ink alone, unrolled from the gap at its bottom on, clockwise.</summary>
internal sealed class SealReader(UprightPage page, LineRecogniser recogniser)
{
    // How much darker than its brightest channel the red one is where ink is not red.
    private const int NotRed = 40;

    // Rows of the unrolled band, and which part of the radius it shows: from outside the star in the middle to outside the ring.
    private const int Rows = 96;
    private const double Inside = 0.5;
    private const double Outside = 1.04;

    // Columns for a whole turn: as wide as high at the middle of the letters.
    private const int Columns = (int)(Rows / (Outside - Inside) * 2 * Math.PI * 0.84);

    // In what share of directions the ring is there, and letters never are.
    private const double RingShare = 0.72;
    private const double RowInked = 0.08;
    private const double Dark = 0.35;

    // As sure each character must be, and as many there must be: who reads a name wrong accuses.
    private const float LeastSure = 0.8f;
    private const int ShortestName = 4;
    private const int FirstCharacter = 0x3400;
    private const int LastCharacter = 0x9FFF;
    private const double PointsPerInch = 72;

    /// <summary>The seal as it goes into the page.</summary>
    public Seal Read(SealRing ring)
    {
        var scale = PointsPerInch / page.Raster.DotsPerInch;
        Box box = new((ring.X - ring.Reach) * scale, (ring.Y - ring.Reach) * scale, 2 * ring.Reach * scale, 2 * ring.Reach * scale);
        return new Seal(box, ColourOf(ring), NameOf(ring));
    }

    /// <summary>The letters as a line, dark on white with blank room around them; null where there are none.</summary>
    public Plane? Unroll(SealRing ring)
    {
        var band = Band(ring);
        var (top, bottom) = Letters(band);
        if (bottom - top < Rows / 8)
            return null;
        var (first, last) = Name(band, top, bottom);
        var room = (bottom - top) / 5;
        var line = Plane.Empty(last - first + (2 * room), bottom - top + (2 * room));
        line.Pixels.AsSpan().Fill(byte.MaxValue);
        for (var row = top; row < bottom; row++)
        {
            for (var column = first; column < last; column++)
                line.Pixels[((row - top + room) * line.Width) + column - first + room] = band.Pixels[(row * Columns) + (column % Columns)];
        }
        return line;
    }

    private string? NameOf(SealRing ring)
    {
        if (Unroll(ring) is not { } line)
            return null;
        var read = recogniser.Read(line, new TextBox(0, 0, line.Width, line.Height)).FindAll(character => character.CodePoint is >= FirstCharacter and <= LastCharacter);
        return read.Count >= ShortestName && read.TrueForAll(character => character.Probability >= LeastSure)
            ? string.Concat(read.Select(character => char.ConvertFromUtf32(character.CodePoint)))
            : null;
    }

    private InkColour ColourOf(SealRing ring)
    {
        if (!ring.IsColoured)
            return InkColour.Black;
        var (coloured, other) = (0, 0);
        for (var column = 0; column < Columns; column++)
        {
            if (PixelAt(ring, column, ring.Radius * 0.97) is not { } at || page.Raster.Tint[at] == 0)
                continue;
            coloured++;
            other += page.Raster.Bright[at] - page.Raster.Grey[at] >= NotRed ? 1 : 0;
        }
        return 2 * other > coloured ? InkColour.Blue : InkColour.Red;
    }

    // Row 0 lies outside the ring; column 0 at the bottom, and so on clockwise.
    private Plane Band(SealRing ring)
    {
        var band = Plane.Empty(Columns, Rows);
        for (var row = 0; row < Rows; row++)
        {
            var radius = ring.Radius * (Outside - ((Outside - Inside) * (row + 0.5) / Rows));
            for (var column = 0; column < Columns; column++)
                band.Pixels[(row * Columns) + column] = ring.IsColoured ? ColouredInk(ring, column, radius) : PaleInk(ring, column, radius);
        }
        return band;
    }

    private static (double X, double Y) Place(SealRing ring, int column, double radius)
    {
        var (sine, cosine) = Math.SinCos(2 * Math.PI * column / Columns);
        return (ring.X - (radius * sine), ring.Y + (radius * cosine));
    }

    private int? PixelAt(SealRing ring, int column, double radius)
    {
        var (left, top) = Place(ring, column, radius);
        var (x, y) = page.Place.ToDisplayed(left, top);
        return (uint)(int)x < (uint)page.Raster.Width && (uint)(int)y < (uint)page.Raster.Height ? ((int)y * page.Raster.Width) + (int)x : null;
    }

    // Print is of no colour; the seal's own ink is as dark as it is coloured.
    private byte ColouredInk(SealRing ring, int column, double radius) =>
        PixelAt(ring, column, radius) is { } at ? (byte)(byte.MaxValue - (page.Raster.Bright[at] - page.Raster.Dull[at])) : byte.MaxValue;

    private byte PaleInk(SealRing ring, int column, double radius)
    {
        if (page.Removed is not { } removed)
            return PixelAt(ring, column, radius) is { } at ? page.Raster.Grey[at] : byte.MaxValue;
        var (x, y) = Place(ring, column, radius);
        return (uint)(int)x < (uint)removed.Width && (uint)(int)y < (uint)removed.Height && removed.Pixels[((int)y * removed.Width) + (int)x] == 1 ? (byte)0 : byte.MaxValue;
    }

    // Between the ring and the blank around the star.
    private static (int Top, int Bottom) Letters(Plane band)
    {
        var limit = Limit(band);
        var shares = new double[Rows];
        for (var row = 0; row < Rows; row++)
        {
            var inked = 0;
            for (var column = 0; column < Columns; column++)
                inked += band.Pixels[(row * Columns) + column] < limit ? 1 : 0;
            shares[row] = (double)inked / Columns;
        }
        var top = Array.FindLastIndex(shares, Rows / 2, share => share >= RingShare) + 1;
        var bottom = Rows;
        while (bottom > top && shares[bottom - 1] < RowInked)
            bottom--;
        return (top, bottom);
    }

    private static int Limit(Plane band)
    {
        var (dark, light) = (band.Pixels.Min(), band.Pixels.Max());
        return (int)(light - (Dark * (light - dark)));
    }

    // Names begin at the lower left and end at the lower right, where a number may stand: between the two widest gaps of the lower third, to either side.
    private static (int First, int Last) Name(Plane band, int top, int bottom)
    {
        var limit = Limit(band);
        var inked = new bool[Columns];
        for (var column = 0; column < Columns; column++)
        {
            for (var row = top; row < bottom && !inked[column]; row++)
                inked[column] = band.Pixels[(row * Columns) + column] < limit;
        }
        var (gap, longest, start) = (0, 0, -Columns / 6);
        for (var column = -Columns / 6; column <= Columns / 6; column++)
        {
            if (!inked[(column + Columns) % Columns] && column < Columns / 6)
                continue;
            if (column - start > longest)
                (gap, longest) = ((start + column) / 2, column - start);
            start = column + 1;
        }
        var (first, last) = (gap + Columns, gap + (2 * Columns));
        while (first < last && !inked[first % Columns])
            first++;
        while (last > first && !inked[(last - 1) % Columns])
            last--;
        return (first, last);
    }
}
