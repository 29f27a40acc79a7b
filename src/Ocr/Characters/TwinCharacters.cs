namespace DocPipeline.Ocr.Characters;

/// <summary>
/// Makes one of a Chinese character that was read twice in the room of one: the model takes the halves of 北 or of a blurred 葛 for the whole,
/// one after the other.
/// </summary>
internal static class TwinCharacters
{
    // In heights of the line: two characters of a square each take nearly twice that.
    private const double RoomOfOne = 1.3;

    /// <summary>Joins the twins of a line whose characters have their ink.</summary>
    public static void Join(List<ReadCharacter> line, double height)
    {
        for (var i = line.Count - 1; i > 0; i--)
        {
            var (first, second) = (line[i - 1], line[i]);
            if (!first.IsSquare || first.CodePoint != second.CodePoint || (first.HasInk && second.HasInk && second.InkRight - first.InkLeft >= RoomOfOne * height))
                continue;
            line[i - 1] = (first.HasInk, second.HasInk) switch
            {
                (true, true) => first with { InkRight = second.InkRight, InkHeight = Math.Max(first.InkHeight, second.InkHeight), Centre = (first.Centre + second.Centre) / 2 },
                (false, true) => second,
                _ => first,
            };
            line.RemoveAt(i);
        }
    }
}
