using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Cards and slides set the figure large and what it is right below it, both in one cell: 52 / 有效专利（件）. In a cell that begins with
// its label the figure comes last, so the two can not be confused.
internal sealed class CaptionedFigure(ReadingTools tools)
{
    private const int LongestCaption = 26;

    /// <summary>The figure of such a cell and the caption below it; null where a cell is none.</summary>
    /// <param name="cell">What stands in it.</param>
    /// <param name="before">Captions of the cards before it, nearest first: 其中专职 goes on with one of them.</param>
    public (Passage Figure, string Caption)? Of(Passage cell, ImmutableArray<string> before)
    {
        var text = cell.Folded;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end <= 0)
            return null;
        var caption = PrintedText.Squeeze(text[(end + 1)..]);
        return caption.Length is >= 2 and <= LongestCaption && IsFigure(text[..end].Trim()) && tools.Values.Numbers.Scan(caption).TrueForAll(t => t.Unit?.Dimension == UnitDimension.Time) &&
            tools.Labels.Match(caption, before) is { Fields: [{ Kind: FieldKind.Money or FieldKind.Count or FieldKind.Percent }] }
            ? (cell.Part(0, end), caption)
            : null;
    }

    private bool IsFigure(string text) => tools.Values.Numbers.Scan(text) is [{ IsCode: false, Start: 0 } token] && token.End == text.Length;
}
