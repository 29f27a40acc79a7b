using System.Buffers;
using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// Where in running text a label begins and goes on that no mark parts from what stands around it.
internal static partial class UnpartedLabels
{
    private const int Longest = 22;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",，、:;；(。\n");

    /// <summary>…实用新型41件、外观设 / 计26件: true where a label goes on behind the end of a line, up to its figure; false where what stands below is a label of its own.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="end">Where the line ends.</param>
    /// <param name="tools">Know the labels.</param>
    public static bool EndsAt(string text, int end, ReadingTools tools)
    {
        var head = text[..end];
        head = head[(head.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
        var rest = text.AsSpan(end + 1);
        var figure = rest.IndexOfAnyInRange('0', '9');
        if (head.Length is <= 1 or > Longest || figure is <= 0 or > Longest || rest[..figure].ContainsAny(ClauseEnds))
            return false;
        var below = rest[..figure].ToString();
        return tools.Labels.Match(PrintedText.Squeeze(head + below), [PrintedText.Squeeze(text[..end])]) is { IsListed: true } && tools.Labels.Match(below, []) is null;
    }

    /// <summary>204件，其中发明82件 实用新型109件: true behind a figure whose own label stands before it: a blank parts the two, or a mark that was not read.</summary>
    public static bool MayBeginBehind(string head) => LabelledFigure().IsMatch(head);

    [GeneratedRegex(@"[,，、;；:(][^\d,，、;；:()]{2,12}\d[\d,]*(?:\.\d+)?(?:件|人|名|项|万元)$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelledFigure();
}
