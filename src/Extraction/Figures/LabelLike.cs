using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Tells a label the dictionary does not know from a value in words. Where labels stand side by side with their values
// below, the neighbour of a label is another label.
internal sealed partial class LabelLike(ReadingTools tools)
{
    private const int LongestLabel = 16;

    private readonly string[] neverNames = tools.Words("never-names");
    private readonly string[] endings = tools.Words("label-endings");
    private readonly HashSet<string> own = [.. tools.Words("own-words")];
    private readonly HashSet<string> columns = [.. tools.Words("noise-columns")];

    /// <summary>True where a text cannot be the value of a field of that kind because it names something itself.</summary>
    public bool IsLabel(string text, FieldKind kind)
    {
        if (kind is not (FieldKind.Name or FieldKind.Text or FieldKind.Code or FieldKind.TextList))
            return false;
        var parsed = tools.Labels.Parse(text);
        var plain = parsed.Core;

        // 项目密级：公开 is a pair of its own; 经费预算（万元） and 年度 head a table.
        if (PairInside().IsMatch(PrintedText.Fold(text)) || parsed.Unit is not null || tools.Generic.Contains(plain) || columns.Contains(plain) || (kind == FieldKind.Name && (own.Contains(plain) || neverNames.Any(w => plain.Contains(w, StringComparison.Ordinal)))))
            return true;
        if (plain.Length is 0 or > LongestLabel || plain.Any(char.IsAsciiDigit))
            return false;
        return endings.Any(e => plain.EndsWith(e, StringComparison.Ordinal)) || PrintedText.Squeeze(text)[^1] == ':' || tools.Labels.Match(text, []) is not null;
    }

    [GeneratedRegex(@"^[\u3400-\u9FFFA-Za-z()-]{2,12}\s*:\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex PairInside();
}
