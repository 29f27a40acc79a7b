using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Reads a line, and once more with more room around it where the first look leaves ink unread or a character doubtful. The look that
/// accounts for more of the ink counts; where both say the same, it is as sure as the surer one.
/// </summary>
internal sealed class LineReader(UprightPage page, LineRecogniser recogniser)
{
    private const float Sure = 0.9f;

    // What a digit counts that hides another character.
    private const double Hidden = 0.5;

    // In heights of the line: room added above and below for the second look; how high ink must be to be missed.
    private const double MoreRoom = 0.3;
    private const double Tall = 0.5;

    /// <summary>The characters, and the ink that belongs to none of them.</summary>
    public (List<ReadCharacter> Read, List<InkBlob> Unread) Read(in TextLine line)
    {
        var first = Look(line, line);
        if (Doubt(first, line) == 0)
            return first;
        var room = MoreRoom * line.Height;
        var crop = line.Crop with { Top = Math.Max(0, line.Crop.Top - room), Bottom = Math.Min(page.Grey.Height, line.Crop.Bottom + room) };
        var second = Look(line with { Crop = crop }, line);
        if (TextOf(first.Read) == TextOf(second.Read))
            return (first.Read.Zip(second.Read, Surer).ToList(), first.Unread);
        return Doubt(second, line) < Doubt(first, line) ? second : first;
    }

    // What was taken in with more room still lies where the line lies.
    private (List<ReadCharacter> Read, List<InkBlob> Unread) Look(in TextLine looked, in TextLine line)
    {
        List<ReadCharacter> read = [];
        foreach (var piece in looked.Pieces())
        {
            foreach (var character in recogniser.Read(page.Grey, piece))
                read.Add(character with { Centre = (piece.Left + (character.Centre * piece.Width) - line.Crop.Left) / line.Crop.Width });
        }
        var unread = InkAlignment.Align(read, page.Ruled.BlobsIn(line), line);
        TwinCharacters.Join(read, line.Height);
        CheckBoxes.Read(read, line, unread, page.Ruled.Ink);
        LookAlikes.Correct(read);
        NumberSeparators.Correct(read);
        return (read, unread);
    }

    // Ink left over, in heights of the line, and what is doubtful of the characters; 0 where neither is.
    private static double Doubt((List<ReadCharacter> Read, List<InkBlob> Unread) look, in TextLine line)
    {
        double doubt = look.Read.Count == 0 ? 1 : 0;
        foreach (var blob in look.Unread)
            doubt += blob.Height >= Tall * line.Height ? blob.Width / line.Height : 0;
        foreach (var character in look.Read)
            doubt += (character.Probability < Sure ? 1 - character.Probability : 0) + (character.HidesAnother ? Hidden : 0);
        return doubt;
    }

    private static ReadCharacter Surer(ReadCharacter first, ReadCharacter second) => second.Probability > first.Probability ? first with
    {
        Probability = second.Probability, RunnerUp = second.RunnerUp, RunnerUpProbability = second.RunnerUpProbability,
    } : first;

    private static string TextOf(List<ReadCharacter> read) => string.Concat(read.Select(character => char.ConvertFromUtf32(character.CodePoint)));
}
