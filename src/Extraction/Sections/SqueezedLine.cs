using DocPipeline.Domain;

namespace DocPipeline.Extraction.Sections;

// A line folded and without white space that still knows where gaps were and where its characters stand.
internal sealed class SqueezedLine
{
    private readonly Line line;
    private readonly List<int> places = [];

    public SqueezedLine(Line line)
        : this(line, line.Text)
    {
    }

    private SqueezedLine(Line line, string text)
    {
        this.line = line;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(PrintedText.Fold(text[i])) && text[i] is not ('\u200B' or '\uFEFF'))
                places.Add(i);
        }

        Text = PrintedText.Squeeze(text);
    }

    public string Text { get; }

    /// <summary>This line with the next one at its end; boxes are this line's only.</summary>
    public SqueezedLine Join(SqueezedLine next) => new(line, line.Text + next.line.Text);

    /// <summary>True where a character is the first of a word: at the start, behind a gap, behind anything but Chinese.</summary>
    public bool BeginsAt(int index) => index == 0 || HasGapAt(index) || !PrintedText.IsChinese(Text[index - 1]);

    /// <summary>True where there is a gap in front of a character.</summary>
    public bool HasGapAt(int index) => index > 0 && places[index] > places[index - 1] + 1;

    /// <summary>True where there is a gap between the start and a character.</summary>
    public bool HasGapBefore(int index) => HasGapBetween(0, index);

    /// <summary>True where there is a gap behind the first of some characters and before the end of them.</summary>
    public bool HasGapBetween(int start, int end) => Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Any(HasGapAt);

    /// <summary>The box around some of its characters, as far as they stand on this line.</summary>
    public Box BoxOf(int start, int length)
    {
        var (first, last) = (places[start], Math.Min(places[start + length - 1], line.Text.Length - 1));
        return first > last ? line.Box : line.BoxOf(first, last - first + 1);
    }
}
