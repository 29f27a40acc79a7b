using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Follows lines to their ends: the detector stops short of a leading digit or in the midst of a title, and what it leaves out nobody would
/// miss.
/// </summary>
internal sealed class LineEnds(RuledPage page)
{
    // In heights of the line: the room between two characters of one word, what a character is at least high, and how far it is looked.
    private const double MostRoom = 0.55;
    private const double LeastTall = 0.5;
    private const double MostAway = 12;

    // What the detector leaves around its ink.
    private const double Beside = 0.4;

    /// <summary>The boxes, each as long as its line of characters; they still do not overlap.</summary>
    public List<TextBox> Extend(List<TextBox> boxes)
    {
        var extended = new List<TextBox>(boxes.Count);
        for (var i = 0; i < boxes.Count; i++)
        {
            var (left, right) = Room(boxes, i);
            extended.Add(page.InkIn(boxes[i]) is { } ink ? Extend(boxes[i], ink, left, right) : boxes[i]);
        }
        return extended;
    }

    // Up to the next box or ruling line on either side.
    private (double Left, double Right) Room(List<TextBox> boxes, int at)
    {
        var box = boxes[at];
        var (left, right) = (Math.Max(0, box.Left - (MostAway * box.Height)), Math.Min(page.Ink.Width, box.Right + (MostAway * box.Height)));
        for (var i = 0; i < boxes.Count; i++)
        {
            if (i == at || boxes[i].Bottom <= box.CentreY || boxes[i].Top >= box.CentreY)
                continue;
            if (boxes[i].Left >= box.CentreX)
                right = Math.Min(right, boxes[i].Left);
            else if (boxes[i].Right <= box.CentreX)
                left = Math.Max(left, boxes[i].Right);
        }
        foreach (var line in page.Vertical)
        {
            if (line.From > box.CentreY || line.To < box.CentreY)
                continue;
            if (line.At >= box.CentreX)
                right = Math.Min(right, line.At - line.Thickness);
            else
                left = Math.Max(left, line.At + line.Thickness);
        }
        return (Math.Min(left, box.Left), Math.Max(right, box.Right));
    }

    private TextBox Extend(in TextBox box, in TextBox ink, double left, double right)
    {
        var end = ink.Right;
        var reached = end;
        foreach (var blob in page.BlobsIn(new TextLine(new TextBox(ink.Right, box.Top, right, box.Bottom), ink.Top, ink.Bottom, [])))
        {
            if (blob.Left - reached > MostRoom * ink.Height)
                break;
            reached = blob.Right;
            end = IsTall(blob, ink) ? reached : end;
        }
        var start = ink.Left;
        reached = start;
        var before = page.BlobsIn(new TextLine(new TextBox(left, box.Top, ink.Left, box.Bottom), ink.Top, ink.Bottom, []));
        for (var i = before.Count - 1; i >= 0 && reached - before[i].Right <= MostRoom * ink.Height; i--)
        {
            reached = before[i].Left;
            start = IsTall(before[i], ink) ? reached : start;
        }
        var beside = Beside * ink.Height;
        return box with
        {
            Left = start < ink.Left ? Math.Min(box.Left, Math.Max(left, start - beside)) : box.Left,
            Right = end > ink.Right ? Math.Max(box.Right, Math.Min(right, end + beside)) : box.Right,
        };
    }

    private static bool IsTall(in InkBlob blob, in TextBox ink) => blob.Height >= LeastTall * ink.Height;
}
