namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Finds every character's own ink. The model tells what stands in a line and in which order, and only roughly where; the ink is where it is.
/// Characters may touch, and one may consist of several blobs, so the cheapest assignment of the whole line is taken.
/// </summary>
internal sealed class InkAlignment
{
    // All costs are in heights of the line, so that being off by one height costs 1.
    private const int MostBlobs = 6;
    private const int MostTouching = 8;
    private const double NoInk = 0.7;
    private const double NoInkOfMark = 0.35;
    private const double LeftOver = 0.7;
    private const double LeftOverSpeck = 0.06;
    private const double WrongHeight = 0.35;
    private const double BrokenNarrow = 0.15;
    private const double Touching = 0.12;
    private const double Tall = 0.5;

    // A break within a character is a narrower gap than that.
    private const double Apart = 0.15;
    private const double StrokeMore = 1.4;

    private readonly List<ReadCharacter> read;
    private readonly List<InkBlob> blobs;
    private readonly TextLine line;
    private readonly double[,] cost;
    private readonly (int Characters, int Blobs)[,] step;

    private InkAlignment(List<ReadCharacter> read, List<InkBlob> blobs, in TextLine line)
    {
        (this.read, this.blobs, this.line) = (read, blobs, line);
        cost = new double[read.Count + 1, blobs.Count + 1];
        step = new (int, int)[read.Count + 1, blobs.Count + 1];
    }

    /// <summary>Gives every character the ink that is its own; the blobs nobody needs are returned.</summary>
    public static List<InkBlob> Align(List<ReadCharacter> read, List<InkBlob> blobs, in TextLine line)
    {
        InkAlignment alignment = new(read, blobs, line);
        alignment.Weigh();
        return alignment.Take();
    }

    private void Weigh()
    {
        for (var i = 0; i <= read.Count; i++)
        {
            for (var j = 0; j <= blobs.Count; j++)
            {
                if (i + j == 0)
                    continue;
                cost[i, j] = double.MaxValue;
                if (i > 0)
                    Offer(i, j, 1, 0, read[i - 1].IsMark ? NoInkOfMark : NoInk);
                if (j > 0)
                    Offer(i, j, 0, 1, IsTall(blobs[j - 1]) ? LeftOver : LeftOverSpeck);
                for (var b = 1; i > 0 && b <= Math.Min(j, MostBlobs); b++)
                    Offer(i, j, 1, b, CostOfOne(read[i - 1], j - b, j));
                for (var k = 2; j > 0 && k <= Math.Min(i, MostTouching); k++)
                    Offer(i, j, k, 1, CostOfTouching(i - k, i, blobs[j - 1]));
            }
        }
    }

    private void Offer(int i, int j, int characters, int taken, double price)
    {
        var sum = cost[i - characters, j - taken] + price;
        if (sum < cost[i, j])
            (cost[i, j], step[i, j]) = (sum, (characters, taken));
    }

    private double CostOfOne(in ReadCharacter character, int from, int to)
    {
        var (left, right) = (blobs[from].Left, blobs[to - 1].Right);
        var width = (right - left) / line.Height;
        var price = Math.Abs(((left + right) / 2.0) - Across(character)) / line.Height;
        if (character.IsSquare)
            return price + (2 * Math.Max(0, width - 1.15));
        price += (3 * Math.Max(0, width - (character.IsDigit ? 0.72 : 0.95))) + (BrokenNarrow * (to - from - 1));

        // The model reads one 1 less where three stand together, and is sure of it: that stroke is no part of its neighbour, and none of a point.
        for (var b = from + 1; b < to; b++)
        {
            if (character.IsMark ? IsTall(blobs[b - 1]) || IsTall(blobs[b])
                : IsTall(blobs[b - 1]) && IsTall(blobs[b]) && (character.IsStroke || blobs[b].Left - blobs[b - 1].Right >= Apart * line.Height))
                price += StrokeMore;
        }
        return to - from == 1 && IsTall(blobs[from]) == character.IsMark ? price + WrongHeight : price;
    }

    // Together as wide as their blob, one behind the other.
    private double CostOfTouching(int from, int to, in InkBlob blob)
    {
        double expected = 0;
        for (var i = from; i < to; i++)
            expected += WidthOf(read[i]);
        var price = (0.5 * Math.Abs((blob.Width / line.Height) - expected)) + (Touching * (to - from - 1));
        var at = (double)blob.Left;
        for (var i = from; i < to; i++)
        {
            var share = blob.Width * WidthOf(read[i]) / expected;
            price += 0.7 * Math.Abs(at + (share / 2) - Across(read[i])) / line.Height;
            at += share;
        }
        return price;
    }

    private List<InkBlob> Take()
    {
        List<InkBlob> unread = [];
        for (var (i, j) = (read.Count, blobs.Count); i + j > 0;)
        {
            var (characters, taken) = step[i, j];
            if (characters == 0)
                unread.Add(blobs[j - 1]);
            else if (taken > 0)
                Give(i - characters, i, blobs.GetRange(j - taken, taken));
            (i, j) = (i - characters, j - taken);
        }
        unread.Reverse();
        return unread;
    }

    private void Give(int from, int to, List<InkBlob> own)
    {
        var (left, right, expected) = ((double)own[0].Left, (double)own[^1].Right, 0.0);
        var height = to - from > 1 ? 0 : own.Max(blob => blob.Bottom) - own.Min(blob => blob.Top);
        for (var i = from; i < to; i++)
            expected += WidthOf(read[i]);
        for (var i = from; i < to; i++)
        {
            var end = left + ((right - left) * WidthOf(read[i]) / expected);
            expected -= WidthOf(read[i]);
            read[i] = read[i].Present() with { Centre = (((left + end) / 2) - line.Crop.Left) / line.Crop.Width, InkLeft = left, InkRight = end, InkHeight = height };
            left = end;
        }
    }

    private double Across(in ReadCharacter character) => line.Crop.Left + (character.Centre * line.Crop.Width);

    private static double WidthOf(in ReadCharacter character) => character.IsSquare || character.IsLongDash ? 1 : character.IsMark ? 0.25 : 0.6;

    private bool IsTall(in InkBlob blob) => blob.Height >= Tall * line.Height;
}
