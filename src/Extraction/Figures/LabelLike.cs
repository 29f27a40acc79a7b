using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Tells a label the dictionary does not know from a value in words. Where labels stand side by side with their values
// below, the neighbour of a label is another label.
internal sealed class LabelLike(ReadingTools tools)
{
    private const int LongestLabel = 16;

    private readonly string[] endings = tools.Words("label-endings");

    /// <summary>True where a text cannot be the value of a field of that kind because it names something itself.</summary>
    public bool IsLabel(string text, FieldKind kind)
    {
        if (kind is not (FieldKind.Name or FieldKind.Text or FieldKind.Code or FieldKind.TextList))
            return false;
        var plain = tools.Labels.Parse(text).Core;
        if (plain.Length is 0 or > LongestLabel || plain.Any(char.IsAsciiDigit))
            return false;
        return endings.Any(e => plain.EndsWith(e, StringComparison.Ordinal)) || PrintedText.Squeeze(text)[^1] == ':' || tools.Labels.Match(text, []) is not null;
    }
}
