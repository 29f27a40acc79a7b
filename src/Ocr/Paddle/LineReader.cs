using DocPipeline.Ocr.Characters;
using DocPipeline.Ocr.Seals;

namespace DocPipeline.Ocr.Paddle;

/// <summary>
/// Reads a line, and once more with more room around it where the first look leaves ink unread or a character doubtful; drawn wider where
/// digits are so narrow that the model nearly drops one. The look that accounts for more of the ink counts; where both say the same, it is
/// as sure as the surer one.
/// </summary>
internal sealed class LineReader(UprightPage page, LineRecogniser recogniser)
{
    // In heights of the line: room added above and below for the second look.
    private const double MoreRoom = 0.3;

    // Of two equal digits the model drops one where both together have fewer than six of its steps; half as wide again is enough for both.
    private const double Wider = 1.45;

    /// <summary>The characters, and the ink that belongs to none of them.</summary>
    public (List<ReadCharacter> Read, List<InkBlob> Unread) Read(in TextLine line)
    {
        var look = Look(line, line, 1);
        var drawn = look.IsCrowded ? Wider : 1;
        if (look.IsCrowded)
            look = look.OrWider(Look(line, line, drawn), line.Height);
        if (look.Doubt(line.Height) > 0)
        {
            var room = MoreRoom * line.Height;
            var crop = line.Crop with { Top = Math.Max(0, line.Crop.Top - room), Bottom = Math.Min(page.Grey.Height, line.Crop.Bottom + room) };
            look = look.OrBetter(Look(line with { Crop = crop }, line, drawn), line.Height);
        }
        SealNumbers.Remove(look.Read, line, page.Seals);
        SealStars.Remove(look.Read, line, page.Seals, box => page.IsStamped(box));
        return (look.Read, look.Unread);
    }

    // What was taken in with more room still lies where the line lies.
    private LineLook Look(in TextLine looked, in TextLine line, double drawn)
    {
        List<ReadCharacter> read = [];
        foreach (var piece in looked.Pieces())
        {
            foreach (var character in recogniser.Read(page.Grey, piece, drawn))
                read.Add(character with { Centre = (piece.Left + (character.Centre * piece.Width) - line.Crop.Left) / line.Crop.Width });
        }
        var crowded = read.Exists(LineLook.IsNearlyDropped);
        var blobs = page.Ruled.BlobsIn(line);
        var unread = InkAlignment.Align(read, blobs, line);
        LoneDash.Read(read, line, blobs, unread);
        TurnedBrackets.Read(read, line, blobs, unread, page.Ruled.Ink);
        LoneTick.Read(read, line, blobs, unread, page.Ruled.Ink);
        TwinCharacters.Join(read, line.Height);
        CheckBoxes.Read(read, line, unread, page.Ruled.Ink);
        LookAlikes.Correct(read);
        NumberSeparators.Correct(read);
        return new LineLook(read, unread, crowded);
    }
}
