using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Sections;

namespace DocPipeline.Extraction.Signing;

/// <summary>
/// Finds 申报单位（盖章）： and 法定代表人（签字）： on a line. Sentences speak of seals too, and others than the applicant seal a form later: a label names
/// who has to, right before the word, and is nothing but a label.
/// </summary>
internal sealed class SigningLabels(ReadingTools tools)
{
    // 申报单位法定代表人或授权代表: more before the word is a sentence.
    private const int LongestOwner = 18;
    private const int LongestBracket = 12;
    private const string Ends = "。；;，,!?";
    private readonly string[] asking = [.. tools.Words("signing-words").OrderByDescending(word => word.Length)];
    private readonly string[] sealing = tools.Words("sealed-by");
    private readonly string[] names = tools.Words("sealed-names");
    private readonly string[] signing = tools.Words("signed-by");
    private readonly string[] others = tools.Words("sealed-by-others");

    /// <summary>The labels of a line, left to right.</summary>
    public IEnumerable<SigningLabel> In(Line line)
    {
        SqueezedLine squeezed = new(line);
        var text = squeezed.Text;
        var from = 0;
        while (from < text.Length && Next(text, from) is { Length: > 0 } found)
        {
            var start = OwnerAt(squeezed, from, found.Start);
            var owner = text[start..found.Start];
            if (KindOf(owner, text[found.Start..found.End]) is { } kind && StandsAlone(squeezed, found.End, found.Closed))
                yield return new SigningLabel(kind, text[start..found.End].TrimEnd(':'), squeezed.BoxOf(start, found.End - start), EndsWith(owner, names));
            from = found.End;
        }
    }

    // The next word that asks, with its brackets and colon; closed where either says that the label ends here.
    private (int Start, int End, bool Closed, int Length) Next(string text, int from)
    {
        var (at, length) = (-1, 0);
        foreach (var word in asking)
        {
            var found = text.IndexOf(word, from, StringComparison.Ordinal);
            if (found >= 0 && (at < 0 || found < at || (found == at && word.Length > length)))
                (at, length) = (found, word.Length);
        }
        if (at < 0)
            return default;
        var (start, end) = (at, at + length);
        var open = text.LastIndexOf('(', at, at - Math.Max(from, at - LongestBracket) + 1);
        var close = text.IndexOf(')', end);
        var bracketed = open >= 0 && close >= 0 && close - open <= LongestBracket && text.IndexOf(')', open) == close;
        if (bracketed)
            (start, end) = (open, close + 1);
        var colon = end < text.Length && text[end] == ':';
        return (start, colon ? end + 1 : end, bracketed || colon, Math.Max(1, length));
    }

    private static int OwnerAt(SqueezedLine line, int from, int end)
    {
        var start = end;
        while (start > from && end - start < LongestOwner && !Ends.Contains(line.Text[start - 1]) && line.Text[start - 1] != ':')
        {
            start--;
            if (line.HasGapAt(start) && end - start >= 2)
                break;
        }
        return start;
    }

    private SigningKind? KindOf(string owner, string asked)
    {
        if (owner.Length is 0 or >= LongestOwner || others.Any(word => owner.Contains(word, StringComparison.Ordinal)))
            return null;
        if (EndsWith(owner, signing))
            return SigningKind.Signature;
        return asked.Contains('章', StringComparison.Ordinal) && (EndsWith(owner, sealing) || EndsWith(owner, names)) ? SigningKind.Seal : null;
    }

    private static bool EndsWith(string owner, string[] words) => words.Any(word => owner.EndsWith(word, StringComparison.Ordinal));

    // …（盖章）后报送 goes on; behind a bracket or colon a printed name may follow.
    private static bool StandsAlone(SqueezedLine line, int end, bool closed)
    {
        if (end >= line.Text.Length || line.HasGapAt(end) || line.Text[end] is '_' or '年' || char.IsAsciiDigit(line.Text[end]))
            return true;
        return closed && line.Text[end - 1] == ':';
    }
}
