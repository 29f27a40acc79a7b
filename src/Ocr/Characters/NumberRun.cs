namespace DocPipeline.Ocr.Characters;

/// <summary>A number in a line: digits and what stands between them.</summary>
/// <param name="Start">Its first digit.</param>
/// <param name="End">Behind its last digit.</param>
internal readonly record struct NumberRun(int Start, int End)
{
    /// <summary>The numbers of a line, left to right.</summary>
    public static List<NumberRun> In(List<ReadCharacter> line)
    {
        List<NumberRun> runs = [];
        for (var start = 0; start < line.Count; start++)
        {
            if (!line[start].IsDigit)
                continue;
            var end = start + 1;
            while (end < line.Count && (line[end].IsDigit || (NumberSeparators.IsSeparator(line[end]) && end + 1 < line.Count && line[end + 1].IsDigit)))
                end++;
            runs.Add(new NumberRun(start, end));
            start = end;
        }
        return runs;
    }

    /// <summary>Its characters.</summary>
    public string TextIn(List<ReadCharacter> line) => string.Concat(line[Start..End].Select(character => (char)character.CodePoint));

    /// <summary>The probability of its weakest character.</summary>
    public float WeakestIn(List<ReadCharacter> line)
    {
        var weakest = 1f;
        for (var i = Start; i < End; i++)
            weakest = Math.Min(weakest, line[i].Probability);
        return weakest;
    }
}
