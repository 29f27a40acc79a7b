using DocPipeline.Domain;

namespace DocPipeline.Ocr.Characters;

/// <summary>What a second engine's reading of a number does to the first one's.</summary>
internal static class SecondOpinion
{
    private const float Agreed = 0.95f;
    private const float Contradicted = 0.5f;

    // Alone it errs more often than the first one.
    private const float Likely = 0.3f;

    /// <summary>Weighs the characters of a number.</summary>
    /// <param name="read">The line.</param>
    /// <param name="run">The number in it.</param>
    /// <param name="second">What the second engine reads; empty where it sees nothing, null where there is none.</param>
    /// <param name="stamped">A seal lies over it: then silence counts as doubt.</param>
    /// <param name="erased">A pale seal was taken off it, and perhaps a stroke with it: then both see it alike and agreement proves nothing.</param>
    public static void Apply(List<ReadCharacter> read, in NumberRun run, string? second, bool stamped, bool erased)
    {
        var agree = second == run.TextIn(read) && !erased;
        for (var i = run.Start; i < run.End; i++)
        {
            if (agree)
                read[i] = IsAmbiguous(read, run, i) ? read[i] : read[i] with { Probability = Math.Max(read[i].Probability, Agreed), Second = SecondReader.Agrees };
            else if (stamped || !string.IsNullOrEmpty(second))
                read[i] = Contradict(read[i], second ?? "", run, i);
        }
    }

    // Where both see as many characters, they differ in some; what the second one sees there is the other reading.
    private static ReadCharacter Contradict(in ReadCharacter read, string second, in NumberRun run, int at)
    {
        var doubted = read.AtMost(Contradicted) with { Second = second.Length == 0 ? SecondReader.Silent : SecondReader.Contradicts };
        if (second.Length != run.End - run.Start || second[at - run.Start] == read.CodePoint)
            return doubted;
        var likely = doubted.RunnerUp == second[at - run.Start] ? Math.Max(doubted.RunnerUpProbability, Likely) : Likely;
        return doubted with { RunnerUp = second[at - run.Start], RunnerUpProbability = likely };
    }

    // A point before three digits that end the number: both engines take a comma of small print for one.
    private static bool IsAmbiguous(List<ReadCharacter> read, in NumberRun run, int at) => read[at].CodePoint == '.' && run.End - at == 4;
}
