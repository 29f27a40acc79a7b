using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A part of a line between two wide gaps.
internal sealed record Segment(Line Line, Box Box)
{
    /// <summary>A gap this wide, in heights of the text, parts two columns; a blank between words or characters is narrower.</summary>
    public const double ColumnGap = 1.4;

    // Figures as wide as their columns stand nearer to one another; a number, a date or a code has no such gap within it.
    private const int LongFigure = 6;

    // Behind a figure set at the right edge of its column the next label may begin closer; units are shorter than labels.
    private const double FigureGap = 0.8;
    private const int ShortestLabel = 4;
    private const int LongestUnit = 2;
    private const int LongestItem = 2;

    // No label is spread wider than this, in heights of the text.
    private const double WidestSpread = 5;

    // The characters of a label that fills its place stand equally far apart: 项 目 | 注释号.
    private const double EvenGap = 1.6;

    /// <summary>The parts of a line between gaps wide enough to part columns.</summary>
    public static ImmutableArray<Segment> Of(Line line)
    {
        var parts = ImmutableArray.CreateBuilder<Segment>();
        var start = 0;
        for (var i = 1; i < line.Text.Length - 1; i++)
        {
            if (line.Text[i] != ' ' || !line.Boxes[i].IsEmpty)
                continue;

            // 企  业  名  称: a label set wide enough to fill its place is one label; 元 元 元 are the units of three columns.
            var gap = line.Boxes[i + 1].X - line.Boxes[i - 1].Right;
            if (i - start == 1 && PrintedText.IsChinese(line.Text[start]) && gap < WidestSpread * line.Boxes[i - 1].Height)
                continue;
            if (i >= start + 3 && PrintedText.IsChinese(line.Text[i - 1]) && IsSpacedOut(line.Text, start, i) && gap <= EvenGap * (line.Boxes[i - 1].X - line.Boxes[i - 3].Right))
                continue;
            if (gap < (EndsFigure(line.Text, start, i) || PartsFigures(line.Text, start, i) ? FigureGap : ColumnGap) * Math.Max(line.Boxes[i - 1].Height, line.Boxes[i + 1].Height))
                continue;
            parts.Add(Part(line, start, i));
            start = i + 1;
        }

        parts.Add(Part(line, start, line.Text.Length));
        return parts.ToImmutable();
    }

    // 845 授权且有效专利总数; 5 资质荣誉 on a line of its own is a heading and its number.
    private static bool EndsFigure(string text, int start, int gap)
    {
        if (start == 0 && gap <= LongestItem && !text.AsSpan(gap + 1).Contains(' '))
            return false;
        for (var i = start; i < gap; i++)
        {
            if (PrintedText.Fold(text[i]) is not ((>= '0' and <= '9') or '.' or ',' or '%' or '-'))
                return false;
        }

        for (var i = gap + 1; i <= gap + ShortestLabel; i++)
        {
            if (i >= text.Length || !char.IsLetter(text[i]))
                return false;
        }

        return true;
    }

    // １００８７６８００． １０８０４２６００． and 4,487,000.00元 6,844,000.00元
    private static bool PartsFigures(string text, int start, int gap)
    {
        var end = gap;
        while (end > start && gap - end < LongestUnit && PrintedText.IsChinese(text[end - 1]))
            end--;
        if (end - start < LongFigure || text.Length - gap - 1 < LongFigure)
            return false;
        for (var i = 0; i < LongFigure; i++)
        {
            if (!IsOfFigure(text[end - 1 - i]) || !IsOfFigure(text[gap + 1 + i]))
                return false;
        }

        return true;
    }

    private static bool IsOfFigure(char c) => PrintedText.Fold(c) is (>= '0' and <= '9') or '.' or ',';

    /// <summary>True where every character of a part is a Chinese one between blanks.</summary>
    public static bool IsSpacedOut(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((i - start) % 2 == 1 ? text[i] != ' ' : !PrintedText.IsChinese(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The part of a line between two positions.</summary>
    public static Segment Part(Line line, int start, int end)
    {
        var part = start == 0 && end == line.Text.Length
            ? line
            : new Line(line.Text[start..end], line.Boxes[start..end], line.Confidence);
        return new Segment(part, part.Box);
    }
}
