using DocPipeline.Ocr.Characters;

namespace DocPipeline.Ocr.Glyphs;

/// <summary>
/// Compares ink with Chinese characters as typefaces draw them: names hold rare ones the model cannot know, which it drops or takes for
/// others, at times without a doubt. What looks like nothing else is read so; what may be two keeps its doubt.
/// </summary>
/// <param name="glyphs">The page's characters.</param>
/// <param name="typefaces">What they are printed in.</param>
/// <param name="candidates">Characters it may be.</param>
internal sealed class CharacterWitness(PrintedGlyphs glyphs, PageTypefaces typefaces, CandidateCharacters candidates)
{
    private const float SureEnough = 0.9f;

    // What the model is sure of is looked at where it is that much less alike than the page's characters are, and changed for what is that
    // much more alike.
    private const float Strange = 0.08f;

    // Less alike than that, the ink is not that character's alone.
    private const float ItsOwnInk = 0.35f;

    // Less alike than the page by more than that, it is worn.
    private const float Worn = 0.02f;
    private const float SurelyOther = 0.1f;
    private const float LikelyOther = 0.05f;
    private const float Undecided = 0.7f;

    // Read alike in another place it is no surer: whoever takes one for the other does so twice.
    private const float Twin = 0.5f;
    private const float PerhapsOther = 0.02f;

    // How alike a character must be, and how much more so than the next one, to be taken at all, and to be taken for certain.
    private const float LeastTaken = 0.72f;
    private const float LeastLead = 0.03f;
    private const float LeastCertain = 0.8f;
    private const float CertainLead = 0.06f;
    private const float Certain = 0.93f;
    private const float Doubtful = 0.6f;

    // 〇 is no character of the dictionary's Chinese; 囗 is, and looks like it.
    private const int Ring = 0x3007;

    // A line of so many characters and nothing else may be a person's name, where every one is looked at.
    private const int LeastName = 2;
    private const int MostName = 4;

    // As many as come nearest in each typeface are looked at in the others too.
    private const int Shortlist = 40;

    // In heights of the line: ink that counts, and the square a Chinese character has.
    private const double Tall = 0.5;
    private const double Square = 1.08;
    private const int MostDropped = 4;

    /// <summary>Weighs the characters of a line.</summary>
    public void Weigh(List<ReadCharacter> read, in TextLine line)
    {
        var name = NameStart(read);
        for (var i = 0; i < read.Count; i++)
        {
            var isName = i >= name;
            if (!read[i].IsSquare || read[i].CodePoint == Ring || read[i].InkHeight <= 0 || !PrintedGlyphs.IsSquare(read[i].InkLeft, read[i].InkRight, line)
                || glyphs.Between(read[i].InkLeft, read[i].InkRight, line) is not { } shape)
                continue;
            if (read[i].Probability < SureEnough)
                read[i] = Decide(read[i], shape);
            else if (typefaces.LikenessOf(read[i].CodePoint, shape) is >= ItsOwnInk and var likeness && (isName || likeness < typefaces.Likeness - Strange) && MayBeAnother(likeness, shape, isName))
                read[i] = Doubt(read[i], likeness, shape, isName);
        }
    }

    /// <summary>Reads characters the model dropped from the ink they left.</summary>
    /// <param name="read">The line's characters; those found are put among them.</param>
    /// <param name="unread">Ink that belongs to none of them; that of those found is taken out.</param>
    /// <param name="line">The line.</param>
    public void FindDropped(List<ReadCharacter> read, List<InkBlob> unread, in TextLine line)
    {
        for (var gap = read.Count; gap >= 0; gap--)
        {
            var from = gap == 0 ? double.MinValue : Across(read[gap - 1], line);
            var to = gap == read.Count ? double.MaxValue : Across(read[gap], line);
            var height = line.Height;
            var own = unread.FindAll(blob => blob.Centre > from && blob.Centre < to && blob.Height >= Tall * height);
            if (own.Count == 0)
                continue;
            var count = (int)Math.Round((own[^1].Right - own[0].Left) / (Square * height));
            if (count is 0 or > MostDropped || Read(own, count, line) is not { } found)
                continue;
            read.InsertRange(gap, found);
            unread.RemoveAll(own.Contains);
        }
    }

    // A name alone in its line, or behind the colon of its label; where there is none, the end of the line.
    private static int NameStart(List<ReadCharacter> read)
    {
        var start = read.FindLastIndex(character => !character.IsSquare) + 1;
        return read.Count - start is >= LeastName and <= MostName && (start == 0 || read[start - 1].CodePoint is ':' or '：') ? start : read.Count;
    }

    // All of them, or none: half a name is no name.
    private List<ReadCharacter>? Read(List<InkBlob> blobs, int count, in TextLine line)
    {
        var (start, width) = ((double)blobs[0].Left, (blobs[^1].Right - blobs[0].Left) / (double)count);
        List<ReadCharacter> found = [];
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (start + (i * width), start + ((i + 1) * width));
            var own = blobs.FindAll(blob => blob.Centre >= from && blob.Centre < to);
            if (own.Count == 0 || !PrintedGlyphs.IsSquare(own[0].Left, own[^1].Right, line) || glyphs.Between(own[0].Left, own[^1].Right, line) is not { } shape)
                return null;
            var (best, likeness, lead) = Nearest(shape);
            if (likeness < LeastTaken || lead < LeastLead)
                return null;
            var centre = (((own[0].Left + own[^1].Right) / 2.0) - line.Crop.Left) / line.Crop.Width;
            found.Add(new ReadCharacter(
                best, Sureness(likeness, lead), 0, 0, centre, own[0].Left, own[^1].Right, own.Max(blob => blob.Bottom) - own.Min(blob => blob.Top)));
        }
        return found;
    }

    private ReadCharacter Decide(in ReadCharacter read, Shape shape)
    {
        var (best, likeness, lead) = Nearest(shape);
        if (likeness < LeastTaken || lead < LeastLead)
            return read;
        var sureness = Sureness(likeness, lead);
        return best == read.CodePoint
            ? read with { Probability = Math.Max(read.Probability, sureness) }
            : read with { CodePoint = best, Probability = sureness, RunnerUp = read.CodePoint, RunnerUpProbability = 1 - sureness };
    }

    // Between two characters it knows the model tells better, for it has seen many a worn print of both: only in what may be a name, and
    // where the print is not worn at all, does the ink count for more.
    private ReadCharacter Doubt(in ReadCharacter read, float own, Shape shape, bool isName)
    {
        var (best, likeness, lead) = Nearest(shape);
        if (best == read.CodePoint || (candidates.Knows(best) && !isName))
            return read;

        // Of two that are nearly the same, such as 赟 and 赞, worn print does not tell which: that it may be the other one is all there is to say.
        if (candidates.Knows(best) && likeness < typefaces.Likeness - Worn)
            return likeness >= LeastTaken && likeness - own >= PerhapsOther ? read.AtMost(Twin) with { RunnerUp = best, RunnerUpProbability = 1 - Twin } : read;
        if (lead >= CertainLead && likeness >= Math.Max(LeastCertain, typefaces.Likeness - Strange) && likeness - own >= SurelyOther)
            return read with { CodePoint = best, Probability = Certain, RunnerUp = read.CodePoint, RunnerUpProbability = 1 - Certain };

        // Nobody can tell: a name is flagged rather than taken for the more usual one.
        return isName && likeness >= LeastTaken && likeness - own >= LikelyOther
            ? read.AtMost(Undecided) with { RunnerUp = best, RunnerUpProbability = 1 - Undecided } : read;
    }

    private static float Sureness(float likeness, float lead) => likeness >= LeastCertain && lead >= CertainLead ? Certain : Doubtful;

    private (int CodePoint, float Likeness, float Lead) Nearest(Shape shape)
    {
        var (best, next) = ((Likeness: 0f, CodePoint: 0), 0f);
        foreach (var codePoint in typefaces.Faces.SelectMany(face => candidates.In(face).Nearest(shape, Shortlist)).Distinct())
        {
            var likeness = typefaces.LikenessOf(codePoint, shape);
            next = Math.Max(next, Math.Min(likeness, best.Likeness));
            best = likeness > best.Likeness ? (likeness, codePoint) : best;
        }
        return (best.CodePoint, best.Likeness, best.Likeness - next);
    }

    // What the model took for another character looks more like itself, in the typeface it is set in: labels and values of a form often differ there.
    private bool MayBeAnother(float likeness, Shape shape, bool isName) =>
        typefaces.Faces.Exists(face => candidates.In(face).HasOneLike(shape, likeness + PerhapsOther, isName ? 0 : candidates.FirstRare));

    private static double Across(in ReadCharacter character, in TextLine line) => line.Crop.Left + (character.Centre * line.Crop.Width);
}
