using DocPipeline.Ocr.Imaging;

namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Reads boxes that stand behind the two options of a question, one of which denies the other: 属于□ 不属于☑. The words tell that the squares are boxes; no line
/// holds 口 and 回 behind such a pair of words, one of them with nothing in it and one with something.
/// </summary>
internal static class OptionBoxes
{
    // A word of denial has a character or two.
    private const int MostOfDenial = 2;

    private readonly record struct Piece(int CodePoint, double Centre, int Read, int Unread, InkBlob Ink, (int Mark, float Probability)? Box);

    /// <summary>Reads the boxes of a line.</summary>
    /// <param name="read">Its characters, aligned with their ink.</param>
    /// <param name="line">The line.</param>
    /// <param name="unread">Ink that belongs to none of them; that of boxes is taken out.</param>
    /// <param name="ink">The page's ink.</param>
    public static void Read(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, Plane ink)
    {
        var pieces = Pieces(read, line, unread, ink);
        if (pieces.FindAll(piece => piece.Box is not null) is not [var first, var last] || pieces[^1] != last || first.Box!.Value.Mark == last.Box!.Value.Mark)
            return;
        var at = pieces.IndexOf(first);
        if (!Denies(pieces[..at], pieces[(at + 1)..^1]) && !Denies(pieces[(at + 1)..^1], pieces[..at]))
            return;
        foreach (var box in (Piece[])[last, first])
            Set(box, read, line, unread);
    }

    private static List<Piece> Pieces(List<ReadCharacter> read, in TextLine line, List<InkBlob> unread, Plane ink)
    {
        List<Piece> pieces = [];
        for (var i = 0; i < read.Count; i++)
        {
            var blob = read[i].HasInk ? CheckBoxes.BlobOf(read[i], line, ink) : default;
            pieces.Add(new Piece(read[i].CodePoint, line.Crop.Left + (read[i].Centre * line.Crop.Width), i, -1, blob, read[i].HasInk && MayBeBox(read[i].CodePoint) ? CheckBoxes.Shape(blob, line, ink) : null));
        }
        for (var i = 0; i < unread.Count; i++)
        {
            if (CheckBoxes.Shape(unread[i], line, ink) is { } box)
                pieces.Add(new Piece(0, unread[i].Centre, -1, i, unread[i], box));
        }
        pieces.Sort((a, b) => a.Centre.CompareTo(b.Centre));
        return pieces;
    }

    private static bool MayBeBox(int codePoint) => CheckBoxes.IsOpenSquare(codePoint) || CheckBoxes.IsFilledSquare(codePoint) || codePoint is '日' or '目' or '冈' or '网' or CheckBoxes.Ticked;

    private static bool Denies(List<Piece> option, List<Piece> denial) =>
        option.Count > 1 && denial.Count > option.Count && denial.Count <= option.Count + MostOfDenial
        && denial[^option.Count..].Select(piece => piece.CodePoint).SequenceEqual(option.Select(piece => piece.CodePoint));

    private static void Set(in Piece piece, List<ReadCharacter> read, in TextLine line, List<InkBlob> unread)
    {
        var (mark, probability) = piece.Box!.Value;
        if (piece.Read >= 0)
        {
            read[piece.Read] = read[piece.Read] with { CodePoint = mark, Probability = probability };
            return;
        }
        CheckBoxes.Put(mark, probability, piece.Ink, read, line);
        unread.Remove(piece.Ink);
    }
}
