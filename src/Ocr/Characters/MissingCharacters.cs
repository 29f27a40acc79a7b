using DocPipeline.Ocr.Ruled;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Holds what was read against the ink: the model drops characters it does not know (垚) and points between digits without a trace of
/// doubt. Ink that nothing read accounts for makes its neighbours doubtful, and stands as an unread character where it is as wide as one.
/// </summary>
internal sealed class MissingCharacters(RuledPage page)
{
    private const float Doubtful = 0.3f;

    // In heights of the line: half the room a character takes, and how far its place in the model's steps may be off.
    private const double WideHalf = 0.5;
    private const double NarrowHalf = 0.28;
    private const double Slack = 0.2;
    private const double LeastTall = 0.5;
    private const double LeastWide = 0.6;

    // A point: low, small, and more than a speck.
    private const double MostPoint = 0.36;
    private const double PointBelow = 0.55;

    /// <summary>Marks what is missing in the line.</summary>
    public void Mark(List<ReadCharacter> read, in TextLine line)
    {
        var blobs = page.BlobsIn(line);
        if (read.Count == 0 || blobs.Count == 0)
            return;
        MarkPoints(read, line, blobs);
        for (var gap = read.Count; gap >= 0; gap--)
            MarkGap(read, gap, line, blobs);
    }

    // Ink between two neighbours that reaches neither of them.
    private static void MarkGap(List<ReadCharacter> read, int gap, in TextLine line, List<InkBlob> blobs)
    {
        var from = gap == 0 ? line.Crop.Left : Across(read[gap - 1], line) + Reach(read[gap - 1], line);
        var to = gap == read.Count ? line.Crop.Right : Across(read[gap], line) - Reach(read[gap], line);
        double left = double.MaxValue, right = double.MinValue;
        foreach (var blob in blobs)
        {
            if (blob.Centre <= from || blob.Centre >= to || blob.Height < LeastTall * line.Height)
                continue;
            (left, right) = (Math.Min(left, blob.Left), Math.Max(right, blob.Right));
        }
        if (left >= right)
            return;
        if (gap > 0)
            read[gap - 1] = read[gap - 1].AtMost(Doubtful);
        if (gap < read.Count)
            read[gap] = read[gap].AtMost(Doubtful);
        if (right - left >= LeastWide * line.Height)
            read.Insert(gap, new ReadCharacter(ReadCharacter.Unread, 0, 0, 0, (((left + right) / 2) - line.Crop.Left) / line.Crop.Width));
    }

    // More points stand between the digits of a number than were read.
    private static void MarkPoints(List<ReadCharacter> read, in TextLine line, List<InkBlob> blobs)
    {
        foreach (var (start, end) in NumberRun.In(read))
        {
            var (separators, points) = (0, 0);
            for (var i = start; i < end; i++)
                separators += read[i].IsDigit ? 0 : 1;
            foreach (var blob in blobs)
            {
                if (blob.Centre > Across(read[start], line) && blob.Centre < Across(read[end - 1], line) && IsPoint(blob, line))
                    points++;
            }
            for (var i = start; i < end && points > separators; i++)
                read[i] = read[i].AtMost(Doubtful);
        }
    }

    private static bool IsPoint(in InkBlob blob, in TextLine line) =>
        blob.Height <= MostPoint * line.Height && blob.Width <= MostPoint * line.Height && blob.Width >= 2 && blob.Height >= 2
        && blob.Top >= line.Top + (PointBelow * line.Height);

    private static double Across(in ReadCharacter character, in TextLine line) => line.Crop.Left + (character.Centre * line.Crop.Width);

    private static double Reach(in ReadCharacter character, in TextLine line) =>
        ((character.IsWide ? WideHalf : NarrowHalf) + Slack) * line.Height;
}
