using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A page set in two columns, as journals are: what stands side by side is not one line.
internal static class TextColumns
{
    /// <summary>So many lines on either side of the free strip make columns; fewer are a form of two pairs a line.</summary>
    private const int FewestLines = 8;

    /// <summary>The free strip is at least so wide, in heights of the text.</summary>
    private const double FreeStrip = 0.8;

    /// <summary>So many of the lines of either column must state something by themselves.</summary>
    private const double OwnStatements = 0.4;

    /// <summary>So many of them begin at one edge, give or take a character; labels that end at one edge do not.</summary>
    private const double Flush = 0.7;

    private const double SharedEdge = 3;

    /// <summary>So little is what a heading of a column was broken for, 元） below 费用（万; either stands above or below the line of the others.</summary>
    private const int LongestRest = 3;

    /// <summary>So many lines of a column of labels and values are one label and its value; the others are headings.</summary>
    private const double GapPairs = 0.75;

    /// <summary>So many lines of running text fill their column; the others end a paragraph or begin one.</summary>
    private const double FullLines = 0.5;

    /// <summary>A line of running text has so many characters, however narrow its column.</summary>
    private const int RunningLine = 10;

    /// <summary>So many characters, words among them, are a statement by themselves.</summary>
    private const int LongLine = 20;

    /// <summary>Of them so many are words: 15，599.59万元 22，650.67万元 is a row of a table, comma or not.</summary>
    private const int FewestWords = 6;

    /// <summary>The lines in groups that are read one after another: above the columns, each column, below them.</summary>
    public static IEnumerable<ImmutableArray<Line>> Of(List<Glyph> glyphs)
    {
        var lines = LineBuilder.Build([.. glyphs]);
        if (lines.Length < FewestLines || Strip(lines) is not var (left, right, top, bottom))
            return [lines];
        var middle = (left + right) / 2;
        List<Glyph>[] groups = [[], [], [], []];
        foreach (var glyph in glyphs)
            groups[glyph.Box.CentreY < top ? 0 : glyph.Box.CentreY > bottom ? 3 : glyph.Box.CentreX < middle ? 1 : 2].Add(glyph);
        return groups.Where(g => g.Count > 0).Select(LineBuilder.Build);
    }

    // The widest strip in the middle third that a long run of lines leaves free.
    private static (double Left, double Right, double Top, double Bottom)? Strip(IReadOnlyList<Line> lines)
    {
        var (left, right) = (lines.Min(l => l.Box.X), lines.Max(l => l.Box.Right));

        // Most pages are running text from edge to edge: there is nothing to look for.
        var third = (right - left) / 3;
        if (lines.Count(l => l.Box.X >= left + third || HasGap(l, left + third, right - third)) < FewestLines)
            return null;
        (double Left, double Right, double Top, double Bottom)? best = null;
        var most = 0;
        for (var x = left + third; x < right - third; x += 4)
        {
            for (var first = 0; first < lines.Count;)
            {
                if (Free(lines[first], x) is null)
                {
                    first++;
                    continue;
                }

                var end = first;
                while (end < lines.Count && Free(lines[end], x) is not null)
                    end++;
                if (end - first > most && IsColumns(lines, first, end, x) is { } strip)
                    (best, most) = (strip, end - first);
                first = end;
            }
        }

        return best;
    }

    private static bool HasGap(Line line, double from, double to)
    {
        for (var i = 1; i + 1 < line.Text.Length; i++)
        {
            if (line.Boxes[i].IsEmpty && line.Boxes[i - 1].Right < to && line.Boxes[i + 1].X > from && line.Boxes[i + 1].X - line.Boxes[i - 1].Right >= FreeStrip * line.Boxes[i + 1].Height)
                return true;
        }

        return false;
    }

    // How far a line leaves room around a place: from its last character before to its first behind.
    private static (double Left, double Right)? Free(Line line, double x)
    {
        var (left, right) = (double.MinValue, double.MaxValue);
        var height = 0.0;
        foreach (var box in line.Boxes)
        {
            if (box.IsEmpty)
                continue;
            height = Math.Max(height, box.Height);
            if (box.CentreX < x)
                left = Math.Max(left, box.Right);
            else
                right = Math.Min(right, box.X);
        }

        return right - left >= FreeStrip * height && left < x && right > x ? (left, right) : null;
    }

    private static (double Left, double Right, double Top, double Bottom)? IsColumns(IReadOnlyList<Line> lines, int first, int end, double x)
    {
        var (left, right) = (double.MinValue, double.MaxValue);
        var (before, behind) = (new List<(string Text, double X, double Right)>(), new List<(string Text, double X, double Right)>());
        bool headed = false, leans = true;
        for (var i = first; i < end; i++)
        {
            var (l, r) = Free(lines[i], x)!.Value;
            (left, right) = (Math.Max(left, l), Math.Min(right, r));
            var (own, other) = (Part(lines[i], x, true), Part(lines[i], x, false));
            headed |= other.Text.Length == 0 && IsHeading(own.Text);
            leans &= other.Text.Length <= LongestRest || IsBroken(other.Text) || (own.Text.Length > 0 && (!IsHeading(other.Text) || IsHeadingRow(own.Text)));
            Add(before, own);
            Add(behind, other);
        }

        if (headed && leans)
            return null;

        var usual = lines[first].Box.Height;
        return right - left >= FreeStrip * usual && ((States(before) && States(behind)) || (HoldsPairs(before) && HoldsPairs(behind)))
            ? (left, right, lines[first].Box.Y - 0.5, lines[end - 1].Box.Bottom + 0.5)
            : null;
    }

    // 2020年度 at the left, and beside the pairs below it other pairs of that year: what stands at the right only in lines of the left, and without a
    // heading of its own, is read under the headings of the left.
    private static bool IsHeading(string text) =>
        text.Length >= 2 && text.Count(PrintedText.IsChinese) >= 2 && PrintedText.Fold(text).IndexOfAny([':', ' ']) < 0 && text.Count(char.IsDigit) is 0 or 4;

    // 年份 销售收入（亿元） 研发费用（万元）: the headings of a table that goes on at the right.
    private static bool IsHeadingRow(string text) => text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsDigit) && PrintedText.Fold(text).IndexOf(':') < 0;

    private static bool IsBroken(string text) => PrintedText.Fold(text) is var plain && plain.Count(c => c == '(') != plain.Count(c => c == ')');

    private static void Add(List<(string Text, double X, double Right)> side, (string Text, double X, double Right) part)
    {
        if (part.Text.Length > 0)
            side.Add(part);
    }

    // 2018.06.09 2021.08.24 are two columns of a table, however long.
    private static bool IsSentence(string text) => text.Count(c => c != ' ') >= LongLine && text.Count(PrintedText.IsChinese) >= FewestWords;

    private static (string Text, double X, double Right) Part(Line line, double x, bool before)
    {
        int[] own = [.. Enumerable.Range(0, line.Text.Length).Where(i => !line.Boxes[i].IsEmpty && line.Boxes[i].CentreX < x == before)];
        return own.Length == 0 ? ("", 0, 0) : (string.Concat(own.Select((i, k) => k > 0 && own[k - 1] < i - 1 ? " " + line.Text[i] : line.Text[i].ToString())), line.Boxes[own[0]].X, line.Boxes[own[^1]].Right);
    }

    // 有效专利 84件, 注册地址 江苏省…: a label, a gap and its value, or a heading on a line of its own.
    private static bool IsGapPair(string text) =>
        text[0] is '◆' or '◇' or '■' or '●' or '▲' ||
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var label, _, ..] && label.Length >= 2 && PrintedText.IsChinese(label[0]) && !label.Any(char.IsDigit);

    // Both sides must: a table without ruling has labels and first values at the left and only values at the right.
    private static bool HoldsPairs(List<(string Text, double X, double Right)> side) =>
        side.Count >= FewestLines && side.Count(s => Math.Abs(s.X - side.Min(o => o.X)) < SharedEdge) >= Flush * side.Count && side.Count(s => IsGapPair(s.Text)) >= GapPairs * side.Count;

    // A column has its own pairs or sentences; labels alone belong to the values at their right. Lines of running text begin
    // at one edge or are indented alike, and most of them end at the other edge: they were broken for want of room.
    private static bool States(List<(string Text, double X, double Right)> side)
    {
        if (side.Count < FewestLines)
            return false;
        var edge = side.Select(s => s.X).Order().ElementAt(side.Count / 2);
        var end = side.Select(s => s.Right).Order().ElementAt(side.Count / 2);
        var flush = side.Count(s => Math.Abs(s.X - edge) < SharedEdge);
        var full = side.Count(s => Math.Abs(s.Right - end) < SharedEdge && s.Text.Length >= RunningLine && s.Text.Count(PrintedText.IsChinese) >= FewestWords);
        return (flush >= Flush * side.Count && side.Count(s => PrintedText.Fold(s.Text).IndexOf(':') is > 0 and var at && at < s.Text.Length - 1 || IsSentence(s.Text)) >= OwnStatements * side.Count) ||
            (flush >= FullLines * side.Count && full >= FullLines * side.Count && side.Any(s => s.Text.AsSpan().IndexOfAny('，', '。', '；') is > 0 and var at && PrintedText.IsChinese(s.Text[at - 1])));
    }
}
