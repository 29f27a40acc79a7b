using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Imaging;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Finds what the detector overlooks: a digit alone in its cell, a box to be ticked. Ink as high as the page's characters that no line
/// covers is a line of its own.
/// </summary>
internal sealed class LooseInk
{
    // In heights of the page's usual line of ink.
    private const double LeastHigh = 0.5;
    private const double MostHigh = 2.2;
    private const double MostWide = 4;

    // A title is set larger: so many marks in a row, none lower than this share of it.
    private const double MostHighInTitle = 5;
    private const double LeastOfTitle = 0.6;
    private const int FewestInTitle = 3;
    private const double LeastWide = 0.08;
    private const double Apart = 0.7;
    private const double Together = 0.3;
    private const double Covered = 0.15;

    // What a box of the detector has around its ink, so that crops look alike.
    private const double Around = 0.35;

    // Nothing is printed this near the edge of a page, in shares of its width: copiers leave black there.
    private const double Edge = 0.015;

    // Fewer marks than this on a page are overlooked characters; more are dirt, or a picture.
    private const int Most = 80;

    private readonly Plane rest;
    private readonly double usual;

    private LooseInk(RuledPage page, List<TextLine> lines, double usual)
    {
        this.usual = usual;
        rest = new Plane(page.Ink.Width, page.Ink.Height, [.. page.Ink.Pixels]);
        foreach (var line in lines)
            Blank(line.Crop.Left, line.Top - (Covered * line.Height), line.Crop.Right, line.Bottom + (Covered * line.Height));
    }

    /// <summary>Boxes of what was overlooked, like those the detector gives.</summary>
    public static List<TextBox> Find(RuledPage page, List<TextLine> lines)
    {
        if (lines.Count == 0)
            return [];
        var usual = lines.Select(line => line.Height).Order().ElementAt(lines.Count / 2);
        LooseInk loose = new(page, lines, usual);
        var (marks, large) = loose.Marks();
        List<TextBox> titles = [.. loose.Titles(large)];
        var rows = marks.Count > Most ? [] : loose.Rows(marks).FindAll(row => !titles.Exists(title => title.Left <= row.CentreX && title.Right >= row.CentreX && title.Top <= row.CentreY && title.Bottom >= row.CentreY));
        return [.. rows.Concat(titles).Where(row => !lines.Exists(line => Overlap(line, row)))];
    }

    // What hangs over from a line is part of that line.
    private static bool Overlap(in TextLine line, in TextBox row)
    {
        var across = Math.Min(line.Crop.Right, row.Right) - Math.Max(line.Crop.Left, row.Left);
        var down = Math.Min(line.Bottom, row.CentreY) - Math.Max(line.Top, row.CentreY);
        return across > 0.3 * row.Width && down >= 0;
    }

    private (List<TextBox> Marks, List<TextBox> Large) Marks()
    {
        List<TextBox> marks = [];
        List<TextBox> large = [];
        Stack<int> pending = new();
        for (var at = 0; at < rest.Pixels.Length && marks.Count <= Most; at++)
        {
            if (rest.Pixels[at] == 0)
                continue;
            var mark = Take(at, pending);
            if (mark.Height < LeastHigh * usual || mark.Width < LeastWide * usual || !IsInside(mark))
                continue;
            if (mark.Height <= MostHigh * usual && mark.Width <= MostWide * usual)
                marks.Add(mark);
            if (mark.Height <= MostHighInTitle * usual && mark.Width <= MostHighInTitle * usual)
                large.Add(mark);
        }
        return (marks, large);
    }

    // The detector sees small print and lets a title above it go.
    private IEnumerable<TextBox> Titles(List<TextBox> marks)
    {
        if (marks.Count(mark => mark.Height > MostHigh * usual) is 0 or > Most)
            yield break;
        foreach (var row in Rows(marks))
        {
            var high = row.Height - (2 * Around * usual);
            if (high > MostHigh * usual && marks.Count(mark => mark.CentreX > row.Left && mark.CentreX < row.Right && mark.CentreY > row.Top && mark.CentreY < row.Bottom && mark.Height >= LeastOfTitle * high) >= FewestInTitle)
                yield return row;
        }
    }

    private TextBox Take(int first, Stack<int> pending)
    {
        var (left, top, right, bottom) = (rest.Width, rest.Height, 0, 0);
        rest.Pixels[first] = 0;
        pending.Push(first);
        while (pending.TryPop(out var at))
        {
            var (x, y) = (at % rest.Width, at / rest.Width);
            (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(rest.Height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(rest.Width - 1, x + 1); nx++)
                {
                    if (rest.Pixels[(ny * rest.Width) + nx] == 0)
                        continue;
                    rest.Pixels[(ny * rest.Width) + nx] = 0;
                    pending.Push((ny * rest.Width) + nx);
                }
            }
        }
        return new TextBox(left, top, right + 1, bottom + 1);
    }

    private bool IsInside(in TextBox mark)
    {
        var margin = Edge * rest.Width;
        return mark.Left > margin && mark.Top > margin && mark.Right < rest.Width - margin && mark.Bottom < rest.Height - margin;
    }

    private List<TextBox> Rows(List<TextBox> marks)
    {
        List<TextBox> rows = [];
        foreach (var mark in marks.OrderBy(mark => mark.Left).ThenBy(mark => mark.Top))
        {
            var at = rows.FindIndex(row => mark.Left - row.Right <= Apart * Math.Max(usual, row.Height) && Math.Min(mark.Bottom, row.Bottom) - Math.Max(mark.Top, row.Top) > Together * Math.Min(mark.Height, row.Height));
            if (at < 0)
                rows.Add(mark);
            else
                rows[at] = new TextBox(rows[at].Left, Math.Min(rows[at].Top, mark.Top), Math.Max(rows[at].Right, mark.Right), Math.Max(rows[at].Bottom, mark.Bottom));
        }
        return rows.ConvertAll(row => new TextBox(
            Math.Max(0, row.Left - (Around * usual)), Math.Max(0, row.Top - (Around * usual)),
            Math.Min(rest.Width, row.Right + (Around * usual)), Math.Min(rest.Height, row.Bottom + (Around * usual))));
    }

    private void Blank(double left, double top, double right, double bottom)
    {
        var (from, to) = (Math.Max(0, (int)left), Math.Min(rest.Width, (int)Math.Ceiling(right)));
        for (var y = Math.Max(0, (int)top); y < Math.Min(rest.Height, Math.Ceiling(bottom)) && to > from; y++)
            rest.Pixels.AsSpan((y * rest.Width) + from, to - from).Clear();
    }
}
