using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Figures;
using DocPipeline.Extraction.Labels;

namespace DocPipeline.Extraction.Scans;

// 公司注册地意 names nothing although 公司注册地址 is a listed label. Where a label of a scanned page is no known one, a single known label differs from it in one
// character, and recognition wavered about that very character, it is read as that label. Values are left as they were recognised: no list says what they may be.
internal sealed class MisreadLabels
{
    private const int ShortestLabel = 4;
    private const int LongestLabel = 24;

    // Recognition is seldom less sure than this of a character it has read right.
    private const decimal Sure = 0.97m;

    private static readonly char[] Colons = [':', '：'];

    private readonly LabelMatcher labels;
    private readonly LabelTables tables;

    public MisreadLabels(ReadingTools tools)
    {
        labels = tools.Labels;
        tables = LabelTables.Of(tools.Vocabulary);
    }

    /// <summary>The same pages, their misread labels as the dictionary has them; digital pages are left alone.</summary>
    public ImmutableArray<TranscribedPage> Mended(ImmutableArray<TranscribedPage> pages) => [.. pages.Select(p => p.Scan is null ? p : Mended(p))];

    private TranscribedPage Mended(TranscribedPage page)
    {
        var doubtful = page.Recognised.Where(g => g.Recognition is { Confidence.Probability: < Sure }).Select(g => g.Box).ToHashSet();
        return doubtful.Count == 0 ? page : page with
        {
            Lines = [.. page.Lines.Select(l => Mended([l], doubtful)[0])],
            Tables = [.. page.Tables.Select(t => t with { Cells = [.. t.Cells.Select(c => c with { Lines = Mended(c.Lines, doubtful) })] })],
        };
    }

    private ImmutableArray<Line> Mended(ImmutableArray<Line> lines, HashSet<Box> doubtful)
    {
        if (!lines.Any(l => l.Boxes.Any(doubtful.Contains)))
            return lines;
        var characters = lines.SelectMany((l, i) => l.Text.Select((c, at) => (Line: i, At: at, Character: c))).Where(c => !char.IsWhiteSpace(c.Character)).ToList();
        foreach (var (start, end) in Stretches(lines, characters))
        {
            var text = string.Concat(characters[start..end].Select(c => PrintedText.Fold(c.Character)));
            var core = labels.Parse(text).Core;
            var first = text.IndexOf(core, StringComparison.Ordinal);
            if (core.Length is < ShortestLabel or > LongestLabel || first < 0 || tables.IsKnown(core))
                continue;
            for (var at = 0; at < core.Length; at++)
            {
                var place = characters[start + first + at];
                var line = lines[place.Line];
                if (!doubtful.Contains(line.Boxes[place.At]) || IsBracket(place.Character) || tables.OtherwiseAt(core, at) is not { } meant)
                    continue;
                lines = lines.SetItem(place.Line, new Line(line.Text[..place.At] + meant + line.Text[(place.At + 1)..], line.Boxes, line.Confidence));
                break;
            }
        }

        return lines;
    }

    // All of a cell or what stands before its colon; each part of a line, and each line of a cell.
    private static IEnumerable<(int Start, int End)> Stretches(ImmutableArray<Line> lines, List<(int Line, int At, char Character)> characters)
    {
        var start = 0;
        for (var i = 1; i <= characters.Count; i++)
        {
            if (i < characters.Count && characters[i].Line == characters[i - 1].Line && !IsGap(lines[characters[i].Line], characters[i - 1].At, characters[i].At))
                continue;
            yield return (start, Colon(characters, start, i));
            start = i;
        }

        if (lines.Length > 1)
            yield return (0, Colon(characters, 0, characters.Count));
    }

    private static int Colon(List<(int Line, int At, char Character)> characters, int start, int end) =>
        characters.FindIndex(start, end - start, c => Colons.Contains(c.Character)) is >= 0 and var colon ? colon : end;

    // [企业名称 is no 原企业名称 whose first character was misread.
    private static bool IsBracket(char c) => PrintedText.Fold(c) is '(' or ')' or '[' or ']' or '<' or '>';

    private static bool IsGap(Line line, int left, int right) => line.Boxes[right].X - line.Boxes[left].Right >= Layout.Segment.ColumnGap * line.Boxes[left].Height;
}
