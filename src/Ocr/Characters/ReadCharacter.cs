namespace DocPipeline.Ocr.Characters;

/// <summary>A character seen in a crop.</summary>
/// <param name="CodePoint">Unicode scalar value.</param>
/// <param name="Probability">0–1.</param>
/// <param name="RunnerUp">The next best; 0 where that is none.</param>
/// <param name="RunnerUpProbability">0–1.</param>
/// <param name="Centre">Where it stands in the crop, as a share of its width.</param>
internal readonly record struct ReadCharacter(int CodePoint, float Probability, int RunnerUp, float RunnerUpProbability, double Centre)
{
    /// <summary>Stands for a character that is there and was not read.</summary>
    public const int Unread = 0xFFFD;

    public bool IsDigit => CodePoint is >= '0' and <= '9';

    /// <summary>True for what fills a whole square, such as a Chinese character.</summary>
    public bool IsWide => CodePoint >= 0x2E80;

    /// <summary>The same character, at most that sure.</summary>
    public ReadCharacter AtMost(float probability) => Probability <= probability ? this : this with { Probability = probability };

    /// <summary>Read as another character, which a rule demands: as sure as both readings together where that was the runner-up, else doubtful.</summary>
    public ReadCharacter As(int other, float otherwise)
    {
        if (CodePoint == other)
            return this;
        var probability = RunnerUp == other ? Math.Min(1, Probability + RunnerUpProbability) : otherwise;
        return this with { CodePoint = other, Probability = probability, RunnerUp = CodePoint, RunnerUpProbability = 1 - probability };
    }
}
