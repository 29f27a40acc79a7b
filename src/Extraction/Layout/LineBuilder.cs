using System.Collections.Immutable;
using System.Text;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// Characters to lines. The order of a file is not the order of reading, so only positions count.
internal static class LineBuilder
{
    /// <summary>A gap this wide, in heights of the text, is a blank between two Chinese characters.</summary>
    private const double WideGap = 0.5;

    /// <summary>A gap this wide is a blank between two letters or digits: a third of an em is the common word space.</summary>
    private const double WordGap = 0.22;

    /// <summary>Characters of which more than this share of the narrower one lies over the other do not stand side by side.</summary>
    private const double Over = 0.5;

    /// <summary>Raised characters have less than this share of the height of what they stand at, and end this share of it higher.</summary>
    private const double Small = 0.8;
    private const double Lift = 0.2;

    public static ImmutableArray<Line> Build(List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
            return [];
        glyphs.Sort(static (a, b) => a.Box.CentreY != b.Box.CentreY ? a.Box.CentreY.CompareTo(b.Box.CentreY) : AlongLine(a, b));
        var lines = ImmutableArray.CreateBuilder<Line>();
        var row = new List<Glyph>();
        double centre = 0, height = 0;
        foreach (var glyph in glyphs)
        {
            if (row.Count > 0 && glyph.Box.CentreY - centre > 0.5 * Math.Min(height, glyph.Box.Height))
            {
                Parted(row, lines);
                row.Clear();
            }

            // The band of a line is that of its tallest character so far: a small unit beside a figure stays with it.
            if (row.Count == 0 || glyph.Box.Height > height)
                (centre, height) = (glyph.Box.CentreY, glyph.Box.Height);
            row.Add(glyph);
        }

        Parted(row, lines);
        return lines.ToImmutable();
    }

    // The letters of a ligature, ffi, share one box; of every such one they are in the order of the alphabet.
    private static int AlongLine(Glyph a, Glyph b) => a.Box.X != b.Box.X ? a.Box.X.CompareTo(b.Box.X) : a.CodePoint.CompareTo(b.CodePoint);

    // Lines recognised from pixels keep the height of their box: two set close may lie within one band, and are two where one stands over the other.
    private static void Parted(List<Glyph> row, ImmutableArray<Line>.Builder lines)
    {
        if (row[0].Box.CentreY == row[^1].Box.CentreY || row.Exists(g => g.Recognition is null))
        {
            Finish(row, lines);
            return;
        }

        var parts = new List<List<Glyph>>();
        foreach (var recognised in row.GroupBy(g => (g.Box.Y, g.Box.Bottom)))
        {
            var part = parts.Find(p => !recognised.Any(g => p.Exists(other => Math.Min(other.Box.Right, g.Box.Right) - Math.Max(other.Box.X, g.Box.X) > Over * Math.Min(other.Box.Width, g.Box.Width))));
            if (part is null)
                parts.Add(part = []);
            part.AddRange(recognised);
        }

        foreach (var part in parts)
            Finish(part, lines);
    }

    private static void Finish(List<Glyph> row, ImmutableArray<Line>.Builder lines)
    {
        row.Sort(AlongLine);
        WipeSpecks(row);
        var text = new StringBuilder(row.Count + 8);
        var boxes = ImmutableArray.CreateBuilder<Box>(row.Count + 8);
        var blank = false;
        var confidence = Confidence.Certain;
        Glyph? last = null;
        Glyph? onLine = null;
        foreach (var glyph in row)
        {
            if (IsBlank(glyph.CodePoint))
            {
                blank = true;
                continue;
            }

            if (last is { } previous)
            {
                if (IsDoublePrint(previous, glyph))
                    continue;
                var gap = glyph.Box.X - previous.Box.Right;
                if (gap > WideGap * glyph.Box.Height || (gap > WordGap * glyph.Box.Height && (blank || BothWestern(previous, glyph))))
                {
                    text.Append(' ');
                    boxes.Add(default);
                }
            }

            var raised = onLine is { } written && IsRaised(written, glyph);
            Append(raised ? glyph with { CodePoint = PrintedText.Raised[glyph.CodePoint - '0'] } : glyph, text, boxes);
            if (!raised)
                onLine = glyph;
            if (glyph.Recognition is { } recognition)
                confidence = Confidence.Weakest(confidence, recognition.Confidence);
            last = glyph;
            blank = false;
        }

        if (text.Length > 0)
            lines.Add(new Line(text.ToString(), boxes.ToImmutable(), confidence));
    }

    // A speck of dust is read as a point. No line begins with one before a Chinese character, and none is nothing else.
    private static void WipeSpecks(List<Glyph> row)
    {
        var end = row.FindIndex(static g => !IsSpeck(g));
        if (end < 0)
            row.Clear();
        else if (PrintedText.IsChinese((char)row[end].CodePoint))
            row.RemoveRange(0, end);
        for (var i = row.Count - 2; i >= 0; i--)
        {
            if (IsSpeck(row[i]) && HasOwnPoint(row, i + 1) && (row.GetRange(0, i).FindLastIndex(static g => !IsBlank(g.CodePoint)) is var before && (before < 0 || row[i].Box.X - row[before].Box.Right > WideGap * row[i].Box.Height)))
                row.RemoveAt(i);
        }
    }

    // .69.60: a figure has one point.
    private static bool HasOwnPoint(List<Glyph> row, int from)
    {
        var end = from;
        while (end < row.Count && row[end].CodePoint is (>= '0' and <= '9') or '.' or ',')
            end++;
        return row[from].CodePoint is >= '0' and <= '9' && row.FindIndex(from, end - from, static g => g.CodePoint == '.') > 0;
    }

    private static bool IsSpeck(Glyph glyph) => glyph is { Recognition: not null, CodePoint: '.' or ',' or '·' or '\'' or '`' or '‘' or '’' };

    private static void Append(Glyph glyph, StringBuilder text, ImmutableArray<Box>.Builder boxes)
    {
        if (glyph.CodePoint < 0x10000)
        {
            text.Append(IsRadical(glyph.CodePoint) ? PrintedText.Fold((char)glyph.CodePoint) : (char)glyph.CodePoint);
            boxes.Add(glyph.Box);
            return;
        }

        text.Append(char.ConvertFromUtf32(glyph.CodePoint));
        boxes.Add(glyph.Box);
        boxes.Add(glyph.Box);
    }

    // 车 and the radical ⻋ are one glyph of the font; which of the two its table names first says nothing about what is printed.
    private static bool IsRadical(int codePoint) => codePoint is >= 0x2E80 and <= 0x2FDF;

    // Bold is often feigned by printing a character twice, a hair apart.
    // The two letters of the ligature ff share one box; no other letter is doubled so.
    private static bool IsDoublePrint(Glyph a, Glyph b) =>
        a.CodePoint == b.CodePoint && !(a.CodePoint == 'f' && a.Box == b.Box) && b.Box.X - a.Box.X < 0.3 * a.Box.Width && Math.Abs(a.Box.CentreY - b.Box.CentreY) < 0.2 * a.Box.Height;

    // The number of a footnote, 研发投入¹ or 4,535.08¹, is no digit of what it stands at. Small digits behind a point are decimals, however high they hang.
    private static bool IsRaised(Glyph written, Glyph glyph) =>
        glyph is { Recognition: null, CodePoint: >= '0' and <= '9' } && written.CodePoint is not ('.' or ',') &&
        glyph.Box.Height < Small * written.Box.Height && written.Box.Bottom - glyph.Box.Bottom > Lift * written.Box.Height;

    private static bool BothWestern(Glyph a, Glyph b) => a.CodePoint < 0x2E80 && b.CodePoint < 0x2E80;

    private static bool IsBlank(int codePoint) =>
        codePoint <= ' ' || codePoint is 0xA0 or 0x3000 or 0x200B or 0xFEFF or (>= 0x2000 and <= 0x200A) || (codePoint is >= 0xD800 and <= 0xDFFF);
}
