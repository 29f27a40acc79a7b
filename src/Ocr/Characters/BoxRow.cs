using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads the boxes before the choices of a list, of which the model sees none or a few: □溧阳市 □金坛区 ☑武进区. Several squares of one size in a row, a word
/// behind each of them, are nothing else. A ticked one may reach below its line.
/// </summary>
internal static class BoxRow
{
    private const int Fewest = 3;

    // How much larger or smaller than the usual one of them a box may be.
    private const double Alike = 0.25;

    // In heights of the line: how far a box reaches beyond it, and how near its word stands.
    private const double Beyond = 0.4;
    private const double NearWord = 1.2;

    private readonly record struct Square(int Read, int Unread, InkBlob Ink, (int Mark, float Probability) Box);

    /// <summary>Reads the boxes of a line.</summary>
    /// <param name="read">Its characters, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="unread">Ink that belongs to none of them; that of boxes is taken out.</param>
    /// <param name="ink">The page's ink.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, Plane ink)
    {
        var squares = Squares(read, line, unread, ink);
        if (squares.Count < Fewest)
            return;
        var usual = squares.Select(square => square.Ink.Width).Order().ElementAt(squares.Count / 2);
        var height = line.Height;
        squares.RemoveAll(square => Math.Abs(square.Ink.Width - usual) > Alike * usual || !StandsBeforeWord(square.Ink, read, height));
        if (squares.Count < Fewest)
            return;
        foreach (var square in squares)
        {
            if (square.Read >= 0)
                read[square.Read] = read[square.Read] with { CodePoint = square.Box.Mark, Probability = square.Box.Probability };
        }
        foreach (var square in squares.Where(square => square.Unread >= 0).OrderByDescending(square => square.Unread))
        {
            CheckBoxes.Put(square.Box.Mark, square.Box.Probability, square.Ink, read, line);
            unread.RemoveAt(square.Unread);
        }
    }

    private static List<Square> Squares(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, Plane ink)
    {
        List<Square> squares = [];
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].HasInk && CheckBoxes.MayBeBox(read[i]) && Of(CheckBoxes.BlobOf(read[i], line, ink), line, ink) is var (blob, box))
                squares.Add(new Square(i, -1, blob, box));
        }
        for (var i = 0; i < unread.Count; i++)
        {
            if (Of(unread[i], line, ink) is var (blob, box))
                squares.Add(new Square(-1, i, blob, box));
        }
        return squares;
    }

    private static (InkBlob Ink, (int Mark, float Probability) Box)? Of(in InkBlob blob, in TextLine line, Plane ink)
    {
        var grown = Grown(blob, line, ink);
        return CheckBoxes.Shape(grown, line, ink) is { } box ? (grown, box) : null;
    }

    private static InkBlob Grown(InkBlob blob, in TextLine line, Plane ink)
    {
        var (first, last) = (Math.Max(0, line.Top - (Beyond * line.Height)), Math.Min(ink.Height - 1, line.Bottom + (Beyond * line.Height)));
        while (blob.Top - 1 > first && HasInk(blob, blob.Top - 1, ink))
            blob = blob with { Top = blob.Top - 1 };
        while (blob.Bottom < last && HasInk(blob, blob.Bottom, ink))
            blob = blob with { Bottom = blob.Bottom + 1 };
        return blob;
    }

    private static bool HasInk(in InkBlob blob, int y, Plane ink) => ink.Pixels.AsSpan((y * ink.Width) + blob.Left, blob.Right - blob.Left).Contains((byte)1);

    private static bool StandsBeforeWord(in InkBlob box, List<ReadCharacter> read, double height)
    {
        var right = box.Right;
        var next = read.Where(character => character.HasInk && character.InkLeft >= right - 1).OrderBy(character => character.InkLeft).FirstOrDefault();
        return next.IsSquare && next.InkLeft - right <= NearWord * height;
    }
}
