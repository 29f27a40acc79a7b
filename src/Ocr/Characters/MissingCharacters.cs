using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Holds what was read against the ink: the model drops characters it does not know (垚), points between digits and one of two digits that
/// touch, without a trace of doubt. Ink that nothing read accounts for makes its neighbours doubtful, and stands as an unread character
/// where it is as wide as one.
/// </summary>
internal static class MissingCharacters
{
    private const float Doubtful = 0.3f;

    // In heights of the line.
    private const double LeastTall = 0.5;
    private const double LeastWide = 0.6;
    private const double LeastThick = 0.06;

    // A point: low, small, and more than a speck.
    private const double MostPoint = 0.36;
    private const double PointBelow = 0.5;
    private const int LeastPoint = 2;

    // In heights of the line: a digit is at most this wide; with a second one, or a point, in the same ink it is wider.
    private const double MostDigit = 0.8;

    /// <summary>Marks what is missing in the line.</summary>
    /// <param name="read">Its characters, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="unread">Ink that belongs to none of them.</param>
    /// <param name="seals">Seals of the page: what is left of one makes its neighbours doubtful, but is no character.</param>
    public static void Mark(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, List<SealRing> seals)
    {
        if (read.Count == 0)
            return;
        foreach (var run in NumberRun.In(read))
            MarkNumber(read, run, line, unread);
        for (var gap = read.Count; gap >= 0; gap--)
            MarkGap(read, gap, line, unread, seals);
    }

    private static void MarkNumber(List<ReadCharacter> read, NumberRun run, in TextLine line, List<InkBlob> unread)
    {
        var missing = false;
        foreach (var blob in unread)
            missing |= blob.Centre > Across(read[run.Start], line) && blob.Centre < Across(read[run.End - 1], line) && IsPoint(blob, line);
        for (var i = run.Start; i < run.End; i++)
            missing |= read[i].HidesAnother || (read[i].IsDigit && read[i].InkWidth > MostDigit * line.Height);
        for (var i = run.Start; i < run.End && missing; i++)
            read[i] = read[i].AtMost(Doubtful);
    }

    private static void MarkGap(List<ReadCharacter> read, int gap, in TextLine line, List<InkBlob> unread, List<SealRing> seals)
    {
        var from = gap == 0 ? double.MinValue : Across(read[gap - 1], line);
        var to = gap == read.Count ? double.MaxValue : Across(read[gap], line);
        double left = double.MaxValue, right = double.MinValue;
        foreach (var blob in unread)
        {
            if (blob.Centre <= from || blob.Centre >= to || blob.Height < LeastTall * line.Height || blob.Width < LeastThick * line.Height)
                continue;
            (left, right) = (Math.Min(left, blob.Left), Math.Max(right, blob.Right));
        }
        if (left >= right)
            return;
        if (gap > 0)
            read[gap - 1] = read[gap - 1].AtMost(Doubtful);
        if (gap < read.Count)
            read[gap] = read[gap].AtMost(Doubtful);
        if (right - left >= LeastWide * line.Height && !IsSealed(new TextBox(left, line.Top, right, line.Bottom), seals))
            read.Insert(gap, new ReadCharacter(ReadCharacter.Unread, 0, 0, 0, (((left + right) / 2) - line.Crop.Left) / line.Crop.Width, left, right));
    }

    private static bool IsSealed(TextBox ink, List<SealRing> seals) => seals.Exists(seal => seal.Covers(ink));

    private static bool IsPoint(in InkBlob blob, in TextLine line) =>
        blob.Height <= MostPoint * line.Height && blob.Width <= MostPoint * line.Height && blob.Width >= LeastPoint && blob.Height >= LeastPoint
        && blob.Top >= line.Top + (PointBelow * line.Height);

    private static double Across(in ReadCharacter character, in TextLine line) => line.Crop.Left + (character.Centre * line.Crop.Width);
}
