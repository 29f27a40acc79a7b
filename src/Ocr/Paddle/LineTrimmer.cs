using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Ruled;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Brings the detector's boxes to lines: cut at ruling lines, trimmed to their ink, long ones parted where characters leave room. A seal or
/// a stroke of the line above must not make a line higher than the page's others are in their boxes.
/// </summary>
internal sealed class LineTrimmer(RuledPage page, List<SealRing> seals)
{
    // In heights of a line's box: blank room kept on either side, as in the lines the model was trained with.
    private const double Side = 0.22;

    // In heights of its ink: blank room above and below. The detector's boxes have twice that of small print, whose digits then get too few
    // of the model's steps, and the last of two equal ones is dropped.
    private const double Room = 0.25;
    private const double WideEnough = 3;
    private const double UsualShare = 0.7;
    private const double MostOver = 1.25;
    private const double LeastHeight = 0.45;

    // So many characters nearly as high as their line make it one.
    private const double LeastRow = 0.6;
    private const int FewestOfRow = 3;

    // A box this much higher than the page's usual one may hold two lines the detector ran together.
    private const double SeveralLines = 1.5;

    // The model's time grows with the square of a line's length from about here on.
    private const double Longest = 10;

    /// <summary>Lines, top to bottom.</summary>
    public List<TextLine> Trim(List<TextBox> boxes)
    {
        List<(TextBox Box, TextBox Ink)> cut = [];
        var usual = UsualHeight(boxes);
        var whole = CloseLines.Part(new LineEnds(page).Extend(BrokenLines.Join(boxes.SelectMany(page.Cut), page)), page);
        foreach (var part in whole.OrderBy(box => box.Top).ThenBy(box => box.Left))
        {
            foreach (var row in part.Height > SeveralLines * usual ? page.RowsOf(part, usual / 2) : TurnedBracketLines.Part(part, page))
                cut.Add((row, page.InkIn(row) ?? row));
        }
        var share = ShareOfBox(cut);
        var lines = cut.ConvertAll(part => ToLine(part.Box, part.Ink, share, usual));

        // What is left of a seal looks like lone characters.
        foreach (var part in LooseInk.Find(page, lines).Where(box => !seals.Exists(seal => seal.Covers(box))).SelectMany(page.Cut))
        {
            var line = ToLine(part, page.InkIn(part) ?? part, share, usual);
            if (PartedFigures.Beside(line, lines, page) is >= 0 and var other)
            {
                line = new TextLine(BrokenLines.Around(line.Crop, lines[other].Crop), Math.Min(line.Top, lines[other].Top), Math.Max(line.Bottom, lines[other].Bottom), []);
                lines.RemoveAt(other);
            }

            lines.Add(line);
        }

        return lines.ConvertAll(line => line with { Cuts = [.. Cuts(line.Crop)] });
    }

    private static double UsualHeight(List<TextBox> boxes) =>
        boxes.Count == 0 ? 0 : boxes.Select(box => box.Height).Order().ElementAt(boxes.Count / 2);

    // How much of its box a line's ink fills, by the median of the long ones.
    private static double ShareOfBox(List<(TextBox Box, TextBox Ink)> cut)
    {
        var shares = cut.Where(line => line.Box.Width > WideEnough * line.Box.Height).Select(line => line.Ink.Height / line.Box.Height).Order().ToList();
        return shares.Count == 0 ? UsualShare : shares[shares.Count / 2];
    }

    private TextLine ToLine(in TextBox box, in TextBox ink, double share, double usualBox)
    {
        var (top, bottom) = (ink.Top, ink.Bottom);
        var usual = share * box.Height;
        if ((ink.Height > MostOver * usual && !IsLarge(box, ink, usual)) || (ink.Height < LeastHeight * box.Height && !IsRow(ink, usualBox)))
        {
            // A line of nothing but low or narrow characters (1, 一, …) still has the height of a line; where the box is too high, its ink tells.
            var centre = ink.Height > usual || usual > box.Height ? box.CentreY : Math.Clamp(ink.CentreY, box.Top + (usual / 2), box.Bottom - (usual / 2));
            (top, bottom) = (centre - (usual / 2), centre + (usual / 2));
        }
        var side = Side * box.Height;
        var room = Room * (bottom - top);
        return new TextLine(
            new TextBox(Math.Max(box.Left, ink.Left - side), Math.Max(box.Top, top - room), Math.Min(box.Right, ink.Right + side), Math.Min(box.Bottom, bottom + room)),
            top, bottom, []);
    }

    // Of a large print most characters are higher than usual; of a line with a seal across it, or a stroke of another one, few are.
    private bool IsLarge(in TextBox box, in TextBox ink, double usual)
    {
        var heights = page.BlobsIn(new TextLine(box, ink.Top, ink.Bottom, [])).Where(blob => blob.Width > blob.Height / 3).Select(blob => blob.Height).Order().ToList();
        return heights.Count > 0 && heights[heights.Count / 2] > MostOver * usual;
    }

    // Several characters side by side are as high as they are, however high the box is: dashes and the like are much lower than any line.
    private bool IsRow(in TextBox ink, double usualBox)
    {
        var least = LeastRow * ink.Height;
        return ink.Height >= LeastHeight * UsualShare * usualBox
            && page.BlobsIn(new TextLine(ink, ink.Top, ink.Bottom, [])).Count(blob => blob.Height >= least) >= FewestOfRow;
    }

    private IEnumerable<double> Cuts(TextBox crop)
    {
        while (crop.Width > Longest * crop.Height)
        {
            var cut = PlaceToPart(crop);
            yield return cut;
            crop = crop with { Left = cut };
        }
    }

    // The widest blank near the middle of what may be read at once.
    private double PlaceToPart(in TextBox crop)
    {
        var parts = Math.Ceiling(crop.Width / (Longest * crop.Height));
        var target = crop.Left + (crop.Width / parts);
        var reach = 2.5 * crop.Height;
        return page.WidestBlank(crop with { Left = target - reach, Right = Math.Min(target + reach, crop.Left + (Longest * crop.Height)) });
    }
}
