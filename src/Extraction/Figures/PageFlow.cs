using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// Pages to blocks in reading order: tables joined over page breaks, lines in between, each with its headings.
internal static class PageFlow
{
    /// <summary>A caption stands at most this far above its table, in points.</summary>
    private const double CaptionReach = 70;

    public static List<Block> Blocks(IReadOnlyList<TranscribedPage> pages, IReadOnlySet<Line> marginLines, ImmutableArray<string> title)
    {
        var blocks = new List<Block>();
        var outline = new Outline();
        var open = new List<(PageRef Place, Table Table)>();
        ImmutableArray<string> openAround = [];
        List<string> caption = [];
        var lines = new List<Line>();
        foreach (var page in pages)
        {
            var items = page.Lines.Where(l => !marginLines.Contains(l)).Select(l => (Top: l.Box.Y, Line: (Line?)l, Table: (Table?)null))
                .Concat(page.Tables.Select(t => (Top: t.Box.Y, Line: (Line?)null, Table: (Table?)t)))
                .OrderBy(i => i.Top)
                .ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Line is { } line)
                {
                    CloseTable();
                    if (outline.Take(line))
                        CloseLines(page.Place);
                    lines.Add(line);
                    continue;
                }

                var table = items[i].Table!;

                // A caption speaks for every table that follows without a word between.
                if (lines.Count > 0)
                    caption = Captions(lines, table);
                var captions = caption;
                CloseLines(page.Place);
                if (open.Count > 0 && i == 0 && open[^1].Place != page.Place && Grid.Continues(open[0].Table, table))
                {
                    open.Add((page.Place, table));
                    continue;
                }

                CloseTable();
                open.Add((page.Place, table));
                openAround = [.. captions, .. outline.Headings, .. title];
            }

            CloseLines(page.Place);
        }

        CloseTable();
        return blocks;

        void CloseTable()
        {
            if (open.Count > 0)
                blocks.Add(new Block(open[0].Place, Grid.Of(open, openAround), [], openAround));
            open.Clear();
        }

        void CloseLines(PageRef place)
        {
            if (lines.Count > 0)
                blocks.Add(new Block(place, null, [.. lines], [.. outline.Headings, .. title]));
            lines.Clear();
        }
    }

    /// <summary>Lines that stand at the same edge of many pages: running heads and feet.</summary>
    public static HashSet<Line> MarginLines(IReadOnlyList<TranscribedPage> pages)
    {
        var candidates = new Dictionary<string, List<Line>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var line in page.Lines)
            {
                if (line.Box.Y > 0.09 * page.Height && line.Box.Bottom < 0.91 * page.Height)
                    continue;
                var key = string.Concat(PrintedText.Squeeze(line.Text).Where(c => !char.IsDigit(c)));
                if (!candidates.TryGetValue(key, out var list))
                    candidates[key] = list = [];
                list.Add(line);
            }
        }

        return [.. candidates.Where(c => c.Value.Count >= 3 || c.Key.Trim('-', '/', '·', '第', '页', '共', ' ').Length == 0).SelectMany(c => c.Value)];
    }

    private static List<string> Captions(List<Line> lines, Table table)
    {
        var captions = new List<string>();
        for (var i = lines.Count - 1; i >= 0 && captions.Count < 3; i--)
        {
            if (lines[i].Box.Bottom > table.Box.Y + 2 || table.Box.Y - lines[i].Box.Bottom > CaptionReach || lines[i].Text.Length > 60)
                break;
            captions.Add(lines[i].Text);
        }

        return captions;
    }
}
