using DocPipeline.Domain;
using DocPipeline.Extraction.Labels;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// A label on a line of its own and its value right below it, as portals print them.
internal sealed class StackedPair(ReadingTools tools)
{
    private const int LongestLabel = 30;
    private const int LongestText = 40;

    // In points: label and value begin at one edge; in heights of the value: it is set so far into the box below its label; in heights of the label:
    // nothing stands between them.
    private const double SameEdge = 3;
    private const double Indent = 0.7;
    private const double Nearest = 1.2;

    /// <summary>The label in the line above where the line below can only be its value; null elsewhere.</summary>
    public string? Label(Passage above, Passage line)
    {
        var label = above.Folded.Trim();
        var value = line.Folded.Trim();
        if (label.Length is < 2 or > LongestLabel || value.Length == 0 || label.IndexOfAny([' ', ':', '\n', '。', ',']) >= 0 || value.Contains(':', StringComparison.Ordinal) ||
            line.Box.Y < above.Box.CentreY || line.Box.Y - above.Box.Bottom > Nearest * above.Box.Height)
            return null;
        return Named(label) is { Fields: [var field] } match && IsValue(field, value) && (match.IsListed || field.Kind is not (FieldKind.Text or FieldKind.Name)) && IsBelow(above.Box, line.Box, field) ? label : null;
    }

    /// <summary>The value in the last line of a cell and the label in the lines above it; null where a cell holds no such pair.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="whole">What 其中：专职 is a part of; null where nobody knows.</param>
    public (Passage Value, string Label)? InCell(Passage cell, string? whole = null)
    {
        var text = cell.Folded;
        var end = BeforeBoxes(text) is > 0 and var boxes ? boxes : text.LastIndexOf('\n');
        if (end <= 0 || FlagReader.HoldsMark(text.AsSpan(0, end)) || PartOf(PrintedText.Squeeze(text[..end]), whole) is not { Length: >= 2 and <= LongestLabel } label || label.IndexOfAny([':', '。', ',']) >= 0)
            return null;
        var value = text[(end + 1)..].Trim();

        // 产业领域 / （十大集群八大 / 链）: what stands in brackets explains the label, however it is broken.
        if (value.StartsWith('(') && !FlagReader.BeginsWithMark(value) || label.LastIndexOf('(') > label.LastIndexOf(')'))
            return null;
        return SaysSomething(value) && !value.Contains(':', StringComparison.Ordinal) && Named(label, whole) is { Fields: [var field] } match && IsValue(field, value) && (match.IsListed || field.Kind is not (FieldKind.Text or FieldKind.Name))
            ? (cell.Part(end + 1, text.Length - end - 1), label)
            : null;
    }

    // （ ）是 / （√）否: boxes may take more than the last line.
    private static int BeforeBoxes(string folded)
    {
        var end = folded.IndexOf('\n', StringComparison.Ordinal);
        while (end >= 0 && !FlagReader.HoldsMark(folded.AsSpan(end + 1, Math.Min(1, folded.Length - end - 1))))
            end = folded.IndexOf('\n', end + 1);
        return end;
    }

    // Industry below 所属产业 is the label in another language.
    private static bool SaysSomething(string value) => value.Length > 0 && !value.All(c => char.IsAsciiLetter(c) || c is ' ' or '/' or '&' or '(' or ')' or '.' or ',' or '-' or '\'');

    // Set at one edge; a code below its label may end at one edge with it too, or be centred below it, for nothing else looks like one.
    private static bool IsBelow(Box label, Box value, Field field) =>
        value.X - label.X is >= -SameEdge and var indent && indent <= Math.Max(SameEdge, Indent * value.Height) ||
        (field.Kind == FieldKind.Code && (Math.Abs(label.Right - value.Right) <= SameEdge || Math.Abs(label.X + label.Right - value.X - value.Right) <= 2 * SameEdge));

    /// <summary>False for 联合申报单位 江苏大学, which says all there is to say: what stands below it is another matter, indented or not.</summary>
    public bool Heads(Passage above) =>
        !tools.Labels.Leading(above.Text, LongestLabel).Any(label => label.Match is { IsListed: true, Fields: [{ Kind: FieldKind.Name or FieldKind.Text or FieldKind.TextList or FieldKind.Code or FieldKind.Date }] });

    /// <summary>What a label names; in 注册地址（住所地） the brackets only explain.</summary>
    public LabelMatch? Named(string label, string? whole = null) =>
        label.IndexOf('(', StringComparison.Ordinal) is > 1 and var open && tools.Labels.Match(label[..open], []) is { IsListed: true } plain ? plain : tools.Labels.Match(label, whole is null ? [] : [whole]);

    private static string PartOf(string label, string? whole) =>
        whole is not null && WholeLabels.IsPart(label) ? label["其中".Length..].TrimStart(':') : label;

    /// <summary>True where a text can only be what was written for a field.</summary>
    public bool IsValue(Field field, string value) => field.Kind switch
    {
        FieldKind.Money or FieldKind.Count or FieldKind.Percent => tools.Values.Numbers.Scan(value) is [{ IsCode: false } token] && token.Start == 0 && token.End == value.Length,
        FieldKind.Date => Numbers.DateParser.Scan(value) is [{ Start: 0 } date] && date.Length == value.Length,
        FieldKind.Flag => FlagReader.HasMarks(value) || tools.Values.Flags.AnswerOf(value) is not null,
        FieldKind.Code => !value.Any(PrintedText.IsChinese),
        FieldKind.Text => value.Length <= LongestText && !value.Contains('。', StringComparison.Ordinal) && !tools.LabelLike.IsLabel(value, field.Kind),
        FieldKind.Name => !value.Contains(' ', StringComparison.Ordinal) && !value.Contains('。', StringComparison.Ordinal) && value.Length <= LongestText && !tools.LabelLike.IsLabel(value, field.Kind),
        _ => false,
    };
}
