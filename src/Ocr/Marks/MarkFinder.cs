using System.Runtime.CompilerServices;

using DocPipeline.Domain;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Paddle;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Marks;

/// <summary>
/// Finds what is on a page and accounted for by nothing: handwriting, square seals, seals too pale to be found by their ring. It looks coarsely and at
/// faint ink too, for what it does not find may be called missing.
/// </summary>
internal sealed class MarkFinder(UprightPage page, double dotsPerInch)
{
    // The page in cells: the mean of a few pixels shows faint ink that noise hides in each of them.
    private const double CellsPerInch = 66;
    private const int MostCells = 1_000_000;
    private const double Faint = 0.93;

    // Share of a cell that is dark ink below a coloured seal, which hides faint ink.
    private const double Inked = 0.2;

    // In inches: how far apart two strokes of one mark lie; how long a mark is at least; how thick a line is at most; below which length it is none.
    private const double Joined = 0.03;
    private const double LeastLength = 0.1;
    private const double Thickness = 0.05;
    private const double LineLength = 0.25;
    private const int LeastCells = 8;
    private const double Coloured = 0.3;

    // How much darker than its brightest channel the red one is where ink is not red.
    private const int NotRed = 40;

    // How much further than a seal its ink runs, faintly.
    private const double Fringe = 1.07;

    // Room around what is known, in heights of a character.
    private const double Around = 0.2;
    private readonly int step = (int)Math.Max(
        Math.Max(1, Math.Round(dotsPerInch / CellsPerInch)), Math.Ceiling(Math.Sqrt((double)page.Grey.Width * page.Grey.Height / MostCells)));

    /// <summary>Marks in pixels of the straightened page, top to bottom.</summary>
    /// <param name="known">Characters recognised beyond doubt.</param>
    public List<(TextBox Box, InkColour Colour)> Find(List<TextBox> known)
    {
        var cells = Shrunk(page.Raster.Dull);
        var ink = InkMask.Of(cells, dotsPerInch / step, Faint);
        foreach (var box in known)
            Erase(ink, box, Around * box.Height);
        foreach (var line in page.Ruled.Horizontal)
            EraseLine(ink, new TextBox(line.From, line.At - (line.Thickness / 2), line.To, line.At + (line.Thickness / 2)));
        foreach (var line in page.Ruled.Vertical)
            EraseLine(ink, new TextBox(line.At - (line.Thickness / 2), line.From, line.At + (line.Thickness / 2), line.To));
        foreach (var seal in page.Seals)
            LookBelow(seal, ink, known);
        return Together(ink);
    }

    // Every cell's mean; what the scan does not show is paper.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Plane Shrunk(byte[] pixels)
    {
        var raster = page.Raster;
        var cells = Plane.Empty(Math.Max(1, page.Grey.Width / step), Math.Max(1, page.Grey.Height / step));
        for (var row = 0; row < cells.Height; row++)
        {
            for (var column = 0; column < cells.Width; column++)
            {
                var (x, y) = page.Place.ToDisplayed((column + 0.5) * step, (row + 0.5) * step);
                var (left, top) = ((int)(x - (step / 2.0)), (int)(y - (step / 2.0)));
                if (left < 0 || top < 0 || left + step > raster.Width || top + step > raster.Height)
                {
                    cells.Pixels[(row * cells.Width) + column] = byte.MaxValue;
                    continue;
                }
                var sum = 0;
                for (var v = 0; v < step; v++)
                {
                    for (var u = 0; u < step; u++)
                        sum += pixels[((top + v) * raster.Width) + left + u];
                }
                cells.Pixels[(row * cells.Width) + column] = (byte)(sum / (step * step));
            }
        }
        return cells;
    }

    // A short coloured line is the side of a square seal.
    private void EraseLine(Plane cells, in TextBox line)
    {
        if (Math.Max(line.Width, line.Height) >= RuledPage.NoArc * dotsPerInch || TintAt(line.CentreX, line.CentreY) is not { Tint: 1 })
            Erase(cells, line, step);
    }

    private void Erase(Plane cells, in TextBox box, double around) => cells.Erase(
        (box.Left - around) / step, (box.Top - around) / step, (box.Right + around) / step, (box.Bottom + around) / step);

    // The page to read from is without coloured seals: there dark ink still shows. Below others nothing can be told.
    private void LookBelow(SealRing seal, Plane cells, List<TextBox> known)
    {
        var wide = seal with { Radius = seal.Radius * Fringe };
        var below = known.FindAll(box => wide.Covers(box));
        for (var row = Math.Max(0, (int)((wide.Y - wide.Reach) / step)); row < Math.Min(cells.Height, (wide.Y + wide.Reach) / step); row++)
        {
            for (var column = Math.Max(0, (int)((wide.X - wide.Reach) / step)); column < Math.Min(cells.Width, (wide.X + wide.Reach) / step); column++)
            {
                var (x, y) = ((column + 0.5) * step, (row + 0.5) * step);
                if (wide.Covers(x, y))
                    cells.Pixels[(row * cells.Width) + column] = (byte)(seal.IsColoured && IsDark(column, row) && !below.Exists(box => IsIn(box, x, y)) ? 1 : 0);
            }
        }
    }

    private static bool IsIn(in TextBox box, double x, double y)
    {
        var around = Around * box.Height;
        return x >= box.Left - around && x <= box.Right + around && y >= box.Top - around && y <= box.Bottom + around;
    }

    private bool IsDark(int column, int row)
    {
        var ink = page.Ruled.Ink;
        var dark = 0;
        for (var y = row * step; y < Math.Min(ink.Height, (row + 1) * step); y++)
            dark += ink.Pixels.AsSpan((y * ink.Width) + (column * step), Math.Min(step, ink.Width - (column * step))).Count((byte)1);
        return dark >= Inked * step * step;
    }

    private List<(TextBox Box, InkColour Colour)> Together(Plane cells)
    {
        List<(TextBox Box, InkColour Colour)> marks = [];
        var (reach, scale) = (Math.Max(1, (int)(Joined * dotsPerInch / step)), dotsPerInch / step);
        Stack<int> open = [];
        List<int> mark = [];
        for (var at = 0; at < cells.Pixels.Length; at++)
        {
            if (cells.Pixels[at] == 0)
                continue;
            mark.Clear();
            Take(at);
            while (open.TryPop(out var next))
            {
                var (x, y) = (next % cells.Width, next / cells.Width);
                for (var row = Math.Max(0, y - reach); row <= Math.Min(cells.Height - 1, y + reach); row++)
                {
                    for (var column = Math.Max(0, x - reach); column <= Math.Min(cells.Width - 1, x + reach); column++)
                    {
                        if (cells.Pixels[(row * cells.Width) + column] == 1)
                            Take((row * cells.Width) + column);
                    }
                }
            }
            var (left, right) = (mark.Min(cell => cell % cells.Width), mark.Max(cell => cell % cells.Width) + 1);
            var (top, bottom) = (mark.Min(cell => cell / cells.Width), mark.Max(cell => cell / cells.Width) + 1);
            var (length, breadth) = (Math.Max(right - left, bottom - top), Math.Min(right - left, bottom - top));
            if (mark.Count >= LeastCells && length >= LeastLength * scale && (breadth > Thickness * scale || length < LineLength * scale))
                marks.Add((new TextBox(left * step, top * step, right * step, bottom * step), ColourOf(mark, cells.Width)));
        }
        return marks;

        void Take(int at)
        {
            cells.Pixels[at] = 0;
            mark.Add(at);
            open.Push(at);
        }
    }

    // Whether a place is coloured, and how much of red it lacks.
    private (int Tint, int LackOfRed) TintAt(double left, double top)
    {
        var (x, y) = page.Place.ToDisplayed(left, top);
        if ((uint)(int)x >= (uint)page.Raster.Width || (uint)(int)y >= (uint)page.Raster.Height)
            return (0, 0);
        var at = ((int)y * page.Raster.Width) + (int)x;
        return (page.Raster.Tint[at], page.Raster.Bright[at] - page.Raster.Grey[at]);
    }

    private InkColour ColourOf(List<int> mark, int width)
    {
        var (coloured, other) = (0, 0);
        foreach (var cell in mark)
        {
            var (tint, lack) = TintAt(((cell % width) + 0.5) * step, ((cell / width) + 0.5) * step);
            coloured += tint;
            other += tint == 1 && lack >= NotRed ? 1 : 0;
        }
        return coloured < Coloured * mark.Count ? InkColour.Black : 2 * other > coloured ? InkColour.Blue : InkColour.Red;
    }
}
