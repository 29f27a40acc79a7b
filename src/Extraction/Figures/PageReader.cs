using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// All readings of a run of pages that belong together: the form, or one attachment.
internal static class PageReader
{
    private const int ShortestProse = 15;

    /// <summary>Every value found, in reading order.</summary>
    /// <param name="pages">In booklet order.</param>
    /// <param name="tools">Fields, units, words.</param>
    /// <param name="reportYear">Year of the report the pages are, or null.</param>
    /// <param name="marginLines">Running heads and feet; they state nothing.</param>
    /// <param name="title">Title of the attachment the pages are; empty for the form.</param>
    public static List<Reading> Read(IReadOnlyList<TranscribedPage> pages, ReadingTools tools, int? reportYear, IReadOnlySet<Line> marginLines, ImmutableArray<string> title)
    {
        var tables = new TableReader(tools, reportYear);
        var pairs = new PairReader(tools, reportYear);
        var prose = new ProseReader(tools, reportYear);
        var readings = new List<Reading>();
        foreach (var block in PageFlow.Blocks(pages, marginLines, title))
        {
            if (block.Grid is not { } grid)
            {
                readings.AddRange(Lines(block, pairs, prose, tools));
                continue;
            }

            readings.AddRange(tables.Read(grid));
            foreach (var cell in grid.Cells)
            {
                if (cell.Passage.IsBlank)
                    continue;
                ImmutableArray<string> outer = cell.Column > 0 && grid.At(cell.Row, cell.Column - 1) is { } left ? [left.Text] : [];
                readings.AddRange(pairs.Read(cell.Passage, cell.Place, block.Around, outer));
                if (cell.Text.Length >= ShortestProse)
                    readings.AddRange(prose.Read(cell.Passage, cell.Place, block.Around));
            }
        }

        return Distinct(readings);
    }

    private static IEnumerable<Reading> Lines(Block block, PairReader pairs, ProseReader prose, ReadingTools tools)
    {
        var room = block.Lines.Aggregate(default(Box), (box, line) => box.Union(line.Box));
        foreach (var line in Joined(block.Lines, room, tools))
        {
            foreach (var reading in pairs.Read(line, block.Place, block.Around, []))
                yield return reading;
        }

        var passage = Passage.Of(block.Lines, room);
        if (passage.Text.Length < ShortestProse)
            yield break;
        foreach (var reading in prose.Read(passage, block.Place, block.Around))
            yield return reading;
    }

    // A value that did not fit is continued below its own beginning, right of its label, or on the next full line.
    private static IEnumerable<Passage> Joined(ImmutableArray<Line> lines, Box room, ReadingTools tools)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var colon = PrintedText.Fold(line.Text).LastIndexOf(':');
            var below = i + 1 < lines.Length ? lines[i + 1] : null;
            if (below is not null && IsLabelOverTwoLines(line, below, tools))
            {
                i++;
                yield return Passage.Of([line, below], line.Box.Union(below.Box));
                continue;
            }

            if (below is null || colon < 0 || colon + 1 >= line.Text.Length || PrintedText.Fold(below.Text).Contains(':', StringComparison.Ordinal) || Numbers.DateParser.Scan(PrintedText.Fold(below.Text)).Count > 0)
            {
                yield return Passage.Of(line);
                continue;
            }

            var value = line.BoxOf(colon + 1, line.Text.Length - colon - 1);
            var size = line.Boxes[^1].Height;
            var hangs = below.Box.X >= value.X - size && below.Box.X > line.Box.X + (2 * size) && below.Box.Y - line.Box.Bottom < 1.5 * size;
            var runsOn = room.Right - line.Box.Right < size && below.Box.X <= line.Box.X + size && below.Box.Y - line.Box.Bottom < size && value.Right > room.Right - (2 * size);
            if (!hangs && !runsOn)
            {
                yield return Passage.Of(line);
                continue;
            }

            i++;
            yield return Passage.Of([line, below], line.Box.Union(below.Box));
        }
    }

    // 是否国家制造业单项冠军 / 企业  是□ 否☑: only both lines together are a label.
    private static bool IsLabelOverTwoLines(Line line, Line below, ReadingTools tools)
    {
        if (line.Text.Length > 30 || line.Text.Any(char.IsDigit) || below.Box.Y - line.Box.Bottom > line.Box.Height || tools.Labels.Match(line.Text, []) is not null)
            return false;
        var gap = below.Text.IndexOf(' ', StringComparison.Ordinal);
        return gap > 0 && tools.Labels.Match(below.Text[..gap], []) is null && tools.Labels.Match(line.Text + below.Text[..gap], []) is not null;
    }

    // A cell read as a pair and as running text gives the same figure twice: the first reading stands.
    private static List<Reading> Distinct(List<Reading> readings)
    {
        var seen = new HashSet<(PageRef, string?, double, double)>();
        var kept = new List<Reading>(readings.Count);
        foreach (var reading in readings.OrderBy(r => r.From == ReadingPlace.Prose))
        {
            var key = (reading.Place, reading.Field?.Id.Name, Math.Round(reading.Box.X, 1), Math.Round(reading.Box.Y, 1));
            if (seen.Add(key))
                kept.Add(reading);
        }

        return kept;
    }
}
