namespace DocPipeline.Ocr.Characters;

/// <summary>
/// A mark alone in its line that the model has not learnt: a dash where there is no value, a tick, a bracket that lies. What it is, its shape tells; the model
/// takes it for one character or two.
/// </summary>
internal static class LoneMark
{
    private const float Sure = 0.97f;
    private const int MostRead = 2;

    // In heights of the line: what beside the mark is a speck.
    private const double Speck = 0.15;

    /// <summary>True where what was read may be such a mark.</summary>
    public static bool MayBe(List<ReadCharacter> read) => read.Count <= MostRead;

    /// <summary>The only ink of a line that is no speck; null where there is none, or more.</summary>
    public static InkBlob? Of(List<InkBlob> blobs, in TextLine line)
    {
        InkBlob? mark = null;
        foreach (var blob in blobs)
        {
            if (Math.Max(blob.Width, blob.Height) <= Speck * line.Height)
                continue;
            if (mark is not null)
                return null;
            mark = blob;
        }
        return mark;
    }

    /// <summary>Puts it in the place of what the model saw.</summary>
    public static void Put(int codePoint, in InkBlob mark, List<ReadCharacter> read, in TextLine line, List<InkBlob> unread)
    {
        read.Clear();
        read.Add(ReadCharacter.Of(codePoint, Sure, mark, line) with { InkHeight = mark.Height });
        unread.Remove(mark);
    }
}
