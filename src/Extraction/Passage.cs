using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction;

// A cell or paragraph as one run of text. Lines that were only broken for want of room are joined without a mark,
// the others by a line feed, so that "12,345," + "678.90" is one number and 专职 4 / 兼职 3 are two.
internal sealed partial class Passage
{
    /// <summary>Codes and addresses of mail have so many characters; a figure or a model has fewer.</summary>
    private const int ShortestCode = 15;

    /// <summary>A mark belongs to the answer it stands that much nearer to.</summary>
    private const double Nearer = 1.5;

    /// <summary>Lines end short of their edge by this without a character more having room, in sizes of type.</summary>
    private const double Short = 0.4;

    private readonly ImmutableArray<Box> boxes;
    private string? folded;
    private Box? box;

    private Passage(string text, ImmutableArray<Box> boxes, Confidence confidence)
    {
        Text = text;
        this.boxes = boxes;
        Confidence = confidence;
    }

    public string Text { get; }

    /// <summary><see cref="Text"/>, each character in its plain form and each drawn box as one mark.</summary>
    public string Folded => folded ??= NearerMark(Values.FlagReader.BoxesOf(PrintedText.Fold(Text)));

    public Confidence Confidence { get; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public static Passage Of(Line line) => new(line.Text, line.Boxes, line.Confidence);

    /// <summary>Joins lines; a line that reaches the right edge of its room was broken only because it was full.</summary>
    public static Passage Of(ImmutableArray<Line> lines, Box room)
    {
        if (lines.Length == 1)
            return Of(lines[0]);
        var text = new StringBuilder();
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var confidence = Confidence.Certain;
        var margin = lines.Select(l => l.Box.X).DefaultIfEmpty(room.X).Min() - room.X;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && Separator(lines[i - 1], lines[i], room, margin) is { } mark)
            {
                text.Append(mark);
                boxes.Add(default);
            }

            text.Append(lines[i].Text);
            boxes.AddRange(lines[i].Boxes);
            confidence = Confidence.Weakest(confidence, lines[i].Confidence);
        }

        return new Passage(text.ToString(), boxes.ToImmutable(), confidence);
    }

    /// <summary>The passage as a single line, for joining it with another.</summary>
    public Line AsLine() => new(Text, boxes, Confidence);

    /// <summary>A part of it as a passage of its own.</summary>
    public Passage Part(int start, int length) => new(Text.Substring(start, length), boxes.Slice(start, length), Confidence);

    /// <summary>The box around a part of the text.</summary>
    public Box BoxOf(int start, int length)
    {
        Box box = default;
        for (var i = start; i < start + length; i++)
            box = box.Union(boxes[i]);
        return box;
    }

    /// <summary>The box around all of it.</summary>
    public Box Box => box ??= BoxOf(0, Text.Length);

    /// <summary>Free room before a character, in points; 0 at the start of a line.</summary>
    public double GapBefore(int index)
    {
        if (index <= 0 || index >= Text.Length)
            return 0;
        var before = index - 1;
        while (before > 0 && boxes[before].IsEmpty)
            before--;
        var gap = boxes[index].X - boxes[before].Right;
        return Math.Abs(boxes[index].CentreY - boxes[before].CentreY) > boxes[index].Height ? 0 : Math.Max(0, gap);
    }

    /// <summary>Height of a character, in points.</summary>
    public double HeightAt(int index) => boxes[index].Height;

    // 是   √ 否: blanks do not tell how wide they are. The mark is moved to the answer it stands nearer to; places keep their number.
    private string NearerMark(string text)
    {
        if (Between().Match(text) is not { Success: true, Index: var at } || boxes[at].IsEmpty || boxes[at + 2].IsEmpty || boxes[at + 4].IsEmpty)
            return text;
        var (before, behind) = (boxes[at + 2].X - boxes[at].Right, boxes[at + 4].X - boxes[at + 2].Right);
        return before > Nearer * behind ? text[..(at + 2)] + ' ' + text[at + 2] + text[(at + 4)..]
            : behind > Nearer * before ? text[..(at + 1)] + text[at + 2] + ' ' + text[(at + 3)..]
            : text;
    }

    [GeneratedRegex("[是有] [√✓✔☑■●] [否无]", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // A cell keeps at its right the room it keeps at its left.
    private static char? Separator(Line above, Line below, Box room, double margin)
    {
        if (above.Text.Length == 0 || below.Text.Length == 0)
            return null;

        // 国家制造业单项冠军企业 fills its line; the boxes below it are the answer and no part of the word.
        if (Values.FlagReader.BeginsWithMark(below.Text))
            return '\n';

        // 统一社会信用代码 above 9132…: however full the label's line, no word goes on as a code.
        if (PrintedText.IsChinese(above.Text[^1]) && IsCode(below.Text))
            return '\n';

        // Nor does a code go on as the label of the next line: 统一社会信用代码 9132… above 名称：….
        if (EndsInCode(above.Text) && LeadingLabel().IsMatch(PrintedText.Fold(below.Text)))
            return '\n';
        var last = PrintedText.Fold(above.Text[^1]);
        var first = PrintedText.Fold(below.Text[0]);
        var size = above.Boxes[^1].Height;
        var next = FirstWordWidth(below);
        var free = room.Right - above.Box.Right;

        // Centred text leaves the same room on both sides, so the free room is judged against both together.
        var freeBoth = free + Math.Max(0, above.Box.X - room.X);
        var spare = Math.Max(0.6 * size, (0.3 * size) + Math.Clamp(margin, 0, 0.8 * size));
        var isFull = free < next + spare || freeBoth < next + (0.6 * size);
        if (!(isFull || IsCutUnit(above.Text, below.Text)) || (BeginsYear(below.Text) && BeginsYear(above.Text)))
            return '\n';
        if (!char.IsAsciiLetterOrDigit(last) || !char.IsAsciiLetterOrDigit(first))
            return null;
        if (char.IsAsciiLetter(last) && char.IsAsciiLetter(first))
            return ' ';

        // 0519-89950531 above patent@…: an address is broken only where not one more character had room; here it is another answer. A number says nothing of
        // the kind: 5， of 96，925，300 goes to the next line with its comma.
        return below.Text.Contains('@', StringComparison.Ordinal) && !above.Text.Contains('@', StringComparison.Ordinal) && Math.Min(free, freeBoth) - margin > above.Boxes[^1].Width + (Short * size) ? '\n' : null;
    }

    private static bool IsCode(string text) =>
        text.Length >= ShortestCode && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_');

    private static bool EndsInCode(string text) => IsCode(text[(text.LastIndexOf(' ') + 1)..]);

    [GeneratedRegex(@"^[\u3400-\u9FFF ]{2,12}:", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingLabel();

    // 2021年：210.96 below 2020年：245.88 is another figure, however full the line above.
    private static bool BeginsYear(string text)
    {
        var plain = PrintedText.Squeeze(text);
        return plain.Length > 5 && (plain.StartsWith("19", StringComparison.Ordinal) || plain.StartsWith("20", StringComparison.Ordinal)) && char.IsAsciiDigit(plain[2]) && char.IsAsciiDigit(plain[3]) && plain[4] == '年';
    }

    // 62973.85万 / 元 is one amount, and 1 / 件； one count, wherever its line ended.
    private static bool IsCutUnit(string above, string below) =>
        char.IsAsciiDigit(PrintedText.Fold(above[^1])) ? CountUnit().IsMatch(below) : below[0] == '元' && above.Length > 1 && above[^1] is '万' or '亿' or '千' && char.IsAsciiDigit(PrintedText.Fold(above[^2]));

    [GeneratedRegex("^[件人项家个名位](?:[，。；、,;（(）)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CountUnit();

    // What would have had to fit: a Chinese character, or a whole number or word.
    private static double FirstWordWidth(Line line)
    {
        var end = 1;
        if (!PrintedText.IsChinese(line.Text[0]))
        {
            while (end < line.Text.Length && PrintedText.Fold(line.Text[end]) < 0x2E80 && !char.IsWhiteSpace(line.Text[end]))
                end++;
        }

        return line.BoxOf(0, end).Width;
    }
}
