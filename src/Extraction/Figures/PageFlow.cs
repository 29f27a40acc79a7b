using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;
using DocPipeline.Extraction.Scans;
using DocPipeline.Extraction.Values;

namespace DocPipeline.Extraction.Figures;

// Pages to blocks in reading order: tables joined over page breaks, lines in between, each with its headings.
internal static class PageFlow
{
    /// <summary>A caption stands at most this far above its table, in points.</summary>
    private const double CaptionReach = 70;

    private const int LongestCaption = 60;
    private const int LongestUnnumbered = 12;
    private const int LongestYear = 8;
    private const int LongestPlain = 16;
    private const double WiderThan = 1.12;

    /// <summary>The pages with their labels as the dictionary has them, without what a printer or a portal put between their lines.</summary>
    public static Transcript Bare(Transcript transcript, ReadingTools tools) => transcript with
    {
        Pages = Questionnaire.OutOf(FilledBrackets.OutOf(SourceTags.OutOf(HeadingRows.OutOf(MarginRows.OutOf(new MisreadLabels(tools).Mended(transcript.Pages))), tools), tools), tools),
    };

    public static List<Block> Blocks(IReadOnlyList<TranscribedPage> pages, IReadOnlySet<Line> marginLines, ImmutableArray<string> title, Examples? examples = null, StatedUnits? units = null)
    {
        if (units?.OfForm(pages, marginLines) is { } everywhere)
            title = [.. title, everywhere];
        var blocks = new List<Block>();
        var outline = new Outline();
        var open = new List<(PageRef Place, Table Table)>();
        ImmutableArray<string> openAround = [];
        List<string> caption = [];
        List<string> above = [];
        string? year = null;
        string? note = null;
        string? counted = null;
        var begun = "";
        var lines = new List<Line>();
        foreach (var page in pages)
        {
            outline.TurnPage();
            (year, note, counted) = (null, null, null);
            var (usual, pitch) = (LineHeight.Usual(page), LineHeight.Pitch(page.Lines));
            var items = Ordered([.. page.Lines.Where(l => !marginLines.Contains(l))], page.Tables);
            if (items.Count > 0 && (items[0].Line is not { } top || Outline.IsHeading(top, usual)))
                begun = "";
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Line is { } line)
                {
                    if (open.Count > 0 && units is not null)
                        openAround = [.. openAround, .. units.Below(items.Skip(i).Select(n => n.Line).TakeWhile(l => l is not null)!)];
                    CloseTable();

                    // Headings speak of what follows them; a line above the one before begins the next column.
                    var stands = StandsApart(items, i, pitch, usual);
                    var heading = stands || Outline.IsHeading(line, usual);
                    var turns = lines.Count > 0 && line.Box.Bottom < lines[^1].Box.Y;
                    var cutShort = turns && !heading ? UnfinishedSentence.Of(lines) : "";
                    if (heading || turns || IsYear(line.Text))
                    {
                        counted = lines.Count == 0 ? counted : UnitCaption.IsCaption(lines[^1].Text) ? lines[^1].Text : null;
                        CloseLines(page.Place);
                    }

                    begun = turns ? cutShort : begun;
                    year = IsYear(line.Text) ? line.Text : heading ? null : year;
                    if (examples?.IsTitle(line.Text) == true)
                    {
                        CloseLines(page.Place);
                        note = line.Text;
                    }
                    else if (heading && note is not null && IsPlain(line.Text))
                    {
                        note = null;
                    }

                    if (note is null || note == line.Text)
                        outline.Take(line, stands ? 0 : usual);
                    lines.Add(line);
                    continue;
                }

                var table = items[i].Table!;

                // What a caption says of units or of the year it says of every table that follows without a word between.
                caption = lines.Count > 0 ? Captions(lines, table)
                    : i > 0 && items[i - 1].Table is { } head && InTable(head, table) is { Count: > 0 } set ? set
                    : i == 0 && above.Count > 0 ? above
                    : caption.FindAll(c => c.Contains("单位", StringComparison.Ordinal) || c.EndsWith('）') || c.EndsWith(')') || IsYear(c) || HeadsYear(c));

                // 单位：元 above 经济指标 above the table: a heading between them takes the unit from nothing.
                if (lines.Count == 1 && counted is not null)
                    caption.Add(counted);
                (above, counted) = ([], null);
                var captions = caption;
                CloseLines(page.Place);
                note = null;
                if (open.Count > 0 && i == 0 && open[^1].Place != page.Place && Grid.Continues(open[0].Table, table))
                {
                    open.Add((page.Place, table));
                    continue;
                }

                CloseTable();
                open.Add((page.Place, table));
                openAround = [.. captions, .. outline.Headings, .. title];
            }

            // A caption at the foot of a page heads the table at the top of the next.
            above = [.. lines.TakeLast(2).Reverse().Select(l => l.Text).TakeWhile(t => t.Length <= LongestCaption)];
            var cut = UnfinishedSentence.Of(lines);
            CloseLines(page.Place);
            begun = cut;
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
                blocks.Add(new Block(place, null, [.. lines], (note ?? year) is { } first ? [first, .. outline.Headings, .. title] : [.. outline.Headings, .. title], begun));
            begun = lines.Count > 0 ? "" : begun;
            lines.Clear();
        }
    }

    // 人员构成 with more room around it than other lines have, and pairs below: it heads them, numbered or not.
    private static bool StandsApart(List<(Line? Line, Table? Table)> items, int at, double pitch, double usual)
    {
        if (at == 0 || at + 1 >= items.Count || items[at].Line is not { } line || items[at - 1].Line is not { } above || items[at + 1].Line is not { } below)
            return false;
        var plain = PrintedText.Squeeze(line.Text);
        return plain.Length is >= 2 and <= LongestUnnumbered && plain.All(PrintedText.IsChinese) && line.Box.Y - above.Box.Y > WiderThan * pitch && below.Box.Y > line.Box.Y &&
            (PrintedText.Fold(above.Text).IndexOf(':') > 0 || Outline.IsHeading(above, usual)) && PrintedText.Fold(below.Text).IndexOf(':') > 0;
    }

    // Lines come in the order they are read; a table comes before the first line that stands below its top beside or under it.
    private static List<(Line? Line, Table? Table)> Ordered(IReadOnlyList<Line> lines, ImmutableArray<Table> tables)
    {
        var items = lines.Select(l => ((Line?)l, (Table?)null)).ToList();
        foreach (var table in tables)
        {
            var at = items.FindIndex(i => i.Item1 is { } line ? line.Box.Y >= table.Box.Y && line.Box.X < table.Box.Right && line.Box.Right > table.Box.X : i.Item2!.Box.Y > table.Box.Y);
            items.Insert(at < 0 ? items.Count : at, (null, table));
        }

        return items;
    }

    /// <summary>Lines that stand at the same edge of page after page: running heads and feet.</summary>
    public static HashSet<Line> MarginLines(IReadOnlyList<TranscribedPage> pages)
    {
        var candidates = new Dictionary<string, List<(int Page, Line Line)>>(StringComparer.Ordinal);
        for (var p = 0; p < pages.Count; p++)
        {
            var usual = LineHeight.Usual(pages[p]);
            foreach (var line in pages[p].Lines)
            {
                // Certificates bound one behind the other repeat their title; a running head is not set large.
                if (line.Box.Height > 1.25 * usual && line.Box.Y < 0.5 * pages[p].Height)
                    continue;
                if (!IsAtEdge(line.Box, pages[p]))
                    continue;
                var key = MarginKey(line.Text);
                if (!candidates.TryGetValue(key, out var list))
                    candidates[key] = list = [];
                list.Add((p, line));
            }
        }

        // Three reports have the same title at the top, but not on three pages in a row.
        return
        [
            .. candidates
                .Where(c => c.Key.Trim('-', '/', '·', '第', '页', '共', ' ').Length == 0 || HasRun(c.Value))
                .SelectMany(c => c.Value.Select(l => l.Line)),
        ];
    }

    /// <summary>What is the same on every page of a running head: all but its numbers.</summary>
    public static string MarginKey(string text) => string.Concat(PrintedText.Squeeze(text).Where(c => !char.IsDigit(c)));

    /// <summary>True for what stands where running heads and feet do.</summary>
    public static bool IsAtEdge(Box box, TranscribedPage page) => box.Y <= 0.09 * page.Height || box.Bottom >= 0.91 * page.Height;

    private static bool HasRun(List<(int Page, Line Line)> lines)
    {
        for (var i = 2; i < lines.Count; i++)
        {
            if (lines[i].Page - lines[i - 2].Page == 2)
                return true;
        }

        return false;
    }

    // 二、基本情况 ends 填表说明; 二、金额单位均为万元，保留两位小数 is a part of it.
    private static bool IsPlain(string heading) => heading.Length <= LongestPlain && heading.IndexOfAny(['，', ',', '。', '：', ':', '“', '"']) < 0;

    // 2020年度 over the cards of a year.
    private static bool IsYear(string caption) => caption.Length <= LongestYear && Labels.PeriodReader.Named(caption) is not null;

    // 2023年度财务数据 over two rows of cards.
    private static bool HeadsYear(string caption) =>
        caption is [>= '0' and <= '9', ..] && IsPlain(caption) && Labels.PeriodReader.Named(caption) is not null;

    // 编制单位 | 2022年12月31日 | 单位：元 set side by side above a statement look like a table of their own.
    private static List<string> InTable(Table head, Table table)
    {
        if (head.RowCount > 3 || table.Box.Y - head.Box.Bottom > CaptionReach)
            return [];
        var texts = head.Cells.Select(c => string.Concat(c.Lines.Select(l => l.Text))).Where(t => t.Length is > 0 and <= LongestCaption).ToList();
        return texts.Any(t => t.Contains("单位", StringComparison.Ordinal)) ? texts : [];
    }

    private static List<string> Captions(List<Line> lines, Table table)
    {
        var captions = new List<string>();
        for (var i = lines.Count - 1; i >= 0 && captions.Count < 3; i--)
        {
            if (IsBeside(lines[i], table))
                continue;
            if (lines[i].Box.Bottom > table.Box.Y + 2 || table.Box.Y - lines[i].Box.Bottom > CaptionReach || lines[i].Text.Length > LongestCaption)
                break;
            captions.Add(lines[i].Text);
        }

        return captions;
    }

    // A pen's tick at the edge of a table, read as a stroke, and a note in the margin stand in no line between the table and its caption.
    private static bool IsBeside(Line line, Table table) =>
        line.Box.CentreY > table.Box.Y && line.Box.CentreY < table.Box.Bottom && (line.Box.X >= table.Box.Right || line.Box.Right <= table.Box.X);
}
