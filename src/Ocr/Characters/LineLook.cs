namespace DocPipeline.Ocr.Characters;

/// <summary>What one look at a line gave.</summary>
/// <param name="Read">Its characters, aligned with their ink.</param>
/// <param name="Unread">Ink that belongs to none of them.</param>
/// <param name="IsCrowded">True where the model came near to dropping a digit.</param>
internal sealed record LineLook(List<ReadCharacter> Read, List<InkBlob> Unread, bool IsCrowded)
{
    public const float Sure = 0.9f;

    // What a digit counts that hides another character, or was read where there is hardly ink.
    private const double Hidden = 0.5;

    // In heights of the line: how high ink must be to be missed; no digit but 1 is narrower than that, two of them were read in the ink of one.
    private const double Tall = 0.5;
    private const double Narrowest = 0.3;

    // Where two looks differ in a number, the second engine is to be asked.
    private const float Contested = 0.85f;

    public string Text => string.Concat(Read.Select(character => char.ConvertFromUtf32(character.CodePoint)));

    /// <summary>True for a digit that nearly was none, before its ink proves it to be there.</summary>
    public static bool IsNearlyDropped(ReadCharacter character) => character.IsDigit && character.RunnerUp == 0 && character.Probability < Sure;

    /// <summary>Ink left over, in heights of the line, and what is doubtful of the characters; 0 where neither is.</summary>
    public double Doubt(double height)
    {
        var doubt = Unaccounted(height);
        foreach (var character in Read)
            doubt += character.Probability < Sure ? 1 - character.Probability : 0;
        return doubt;
    }

    /// <summary>This look or one drawn wider, which shows the model every digit: it counts as long as it leaves no more ink.</summary>
    public LineLook OrWider(LineLook wide, double height)
    {
        if (Text == wide.Text)
            return Surest(wide);
        var (chosen, other) = wide.Unaccounted(height) <= Unaccounted(height) ? (wide, this) : (this, wide);
        var otherwise = NumberRun.In(other.Read).ConvertAll(run => run.TextIn(other.Read));
        foreach (var run in NumberRun.In(chosen.Read).Where(run => !otherwise.Contains(run.TextIn(chosen.Read))))
        {
            for (var i = run.Start; i < run.End; i++)
                chosen.Read[i] = chosen.Read[i].AtMost(Contested);
        }
        return chosen;
    }

    /// <summary>
    /// This look or a second one, whichever accounts for more. Where both see as many characters, words and their punctuation are read as the
    /// surer one has them; numbers are not mixed.
    /// </summary>
    public LineLook OrBetter(LineLook second, double height)
    {
        if (Text == second.Text)
            return Surest(second);
        var (chosen, other) = second.Doubt(height) < Doubt(height) ? (second, this) : (this, second);
        for (var i = 0; i < chosen.Read.Count && chosen.Read.Count == other.Read.Count; i++)
        {
            if (chosen.Read[i].IsWide && other.Read[i].IsWide)
                chosen.Read[i] = Surer(chosen.Read[i], other.Read[i]);
        }
        return chosen;
    }

    private LineLook Surest(LineLook same) => this with { Read = Read.Zip(same.Read, Surer).ToList() };

    private double Unaccounted(double height)
    {
        double rest = Read.Count == 0 ? 1 : 0;
        foreach (var blob in Unread)
            rest += blob.Height >= Tall * height ? blob.Width / height : 0;
        foreach (var character in Read)
            rest += character.HidesAnother || (character.IsDigit && character.CodePoint != '1' && character.InkWidth < Narrowest * height) ? Hidden : 0;
        return rest;
    }

    private static ReadCharacter Surer(ReadCharacter first, ReadCharacter second) => second.Probability > first.Probability ? first with
    {
        CodePoint = second.CodePoint, Probability = second.Probability, RunnerUp = second.RunnerUp, RunnerUpProbability = second.RunnerUpProbability,
    } : first;
}
