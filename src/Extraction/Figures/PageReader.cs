using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Scans;

namespace DocPipeline.Extraction.Figures;

// All readings of a run of pages that belong together: the form, or one attachment.
internal static class PageReader
{
    private const int ShortestProse = 15;
    private const int LongestBanner = 24;

    // The box of a figure in two lines of the smallest type is so high, in points.
    private const double TwoLines = 18;

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
        var lines = new LineReader(tools, pairs, prose);
        var stacked = new StackedPair(tools);
        var tiles = new FigureFirst(tools);
        var captioned = new CaptionedFigure(tools);
        var demands = new DemandColumns(tools);
        var bracketed = new BracketedPair(tools);
        var readings = new List<Reading>();
        foreach (var block in PageFlow.Blocks(pages, marginLines, title, tools.Examples, title.IsEmpty ? new StatedUnits(tools.Units) : null).SelectMany(b => Bare(b, isForm: title.IsEmpty, tools)))
        {
            // 填表说明: what is said to the person who fills the form in is nobody's figure.
            if (block is { Grid: null, Around: [var nearest, ..] } && tools.Examples.IsTitle(nearest))
                continue;
            if (block.Grid is not { } bare)
            {
                readings.AddRange(lines.Read(block));
                continue;
            }

            var grid = tiles.Turned(bare);
            var noted = bracketed.In(grid);
            readings.AddRange(tables.Read(BracketedPair.Bare(grid, noted)));
            var outers = new OuterLabels(grid, tools);
            var tiled = tiles.OfCells(grid);
            ImmutableArray<string> captions = [];

            // 2022年度 across a table of cells that hold label and value: it heads those below it.
            ImmutableArray<string> banner = [];

            // 知识产权管理人员 / 6 beside 其中：专职 / 4: parts of the last one that is no part itself.
            string? whole = null;
            foreach (var cell in grid.Cells)
            {
                if (cell.Passage.IsBlank || demands.Hold(grid, cell))
                    continue;
                if (cell.Column == 0 && cell.ColumnSpan == grid.Columns)
                    banner = cell.Text.Length <= LongestBanner ? [cell.Text] : [];
                if (noted.TryGetValue(cell, out var pair))
                {
                    if (pair.Label is { } named)
                        readings.AddRange(pairs.Read(pair.Inner, cell.Place, block.Around, [], asked: named));
                    continue;
                }

                if (stacked.InCell(cell.Passage, whole) is { } own)
                {
                    var isPart = WholeLabels.IsPart(cell.Text);
                    whole = isPart ? whole : own.Label;
                    readings.AddRange(pairs.Read(own.Value, cell.Place, isPart && whole is not null ? [whole, .. banner, .. block.Around] : [.. banner, .. block.Around], [], asked: own.Label));
                    continue;
                }

                if (tiled.TryGetValue(cell, out var figures))
                {
                    readings.AddRange(figures.SelectMany(f => pairs.Read(f.Figure, cell.Place, block.Around, [], asked: f.Label)));
                    continue;
                }

                if (captioned.Of(cell.Passage, captions) is { } card)
                {
                    readings.AddRange(pairs.Read(card.Figure, cell.Place, [.. captions, .. block.Around], [], asked: card.Caption));
                    captions = [card.Caption, .. captions];
                    continue;
                }

                ImmutableArray<string> outer = outers.Of(cell);
                readings.AddRange(pairs.Read(cell.Passage, cell.Place, block.Around, outer).Select(r => r is { Field.Yearly: true, Period: null } && banner is [var year] ? r with { Period = tools.Periods.Meant(year, reportYear) } : r));
                if (cell.Text.Length >= ShortestProse || cell.Text.Contains("其中", StringComparison.Ordinal) || cell.Text.Contains("专职", StringComparison.Ordinal))
                    readings.AddRange(prose.Read(cell.Passage, cell.Place, [.. outer, .. block.Around], asked: !outer.IsEmpty, year: YearOf(outer, tools, reportYear)));
            }
        }

        return Distinct(readings);
    }

    // 2021年 | 销售收入22,144.47万元；研发费用954.43万元，占销售收入4.31%: the cell beside the sentence names its year once for all of it.
    private static Period? YearOf(ImmutableArray<string> outer, ReadingTools tools, int? reportYear) =>
        outer.Where(tools.Periods.IsPeriod).Select(o => tools.Periods.Meant(o, reportYear)).FirstOrDefault();

    // What shows how to fill in, what was cancelled and what is said of labels states nothing; blocks side by side in one table are tables of their own.
    private static IEnumerable<Block> Bare(Block block, bool isForm, ReadingTools tools)
    {
        if (block.Grid is not { } printed)
            return [block];
        var grid = isForm ? VoidColumns.Drop(ExampleRows.Drop(printed, tools), tools) : printed;
        grid = ShortYears.Spell(MarredCells.Bare(grid, tools), tools.LastYear);
        grid = LineCodes.Strip(RowReferences.Spell(grid, tools));
        return SideBySide.Part(LabelNotes.Strip(grid, tools), tools).Select(part => block with { Grid = part, Around = part.Around });
    }

    // A cell read as a pair and as running text gives the same figure twice: the first reading stands.
    private static List<Reading> Distinct(List<Reading> readings)
    {
        var seen = new HashSet<((PageRef, double, double, bool), string?)>();
        var labelled = readings.Where(r => r.From is ReadingPlace.Cell or ReadingPlace.Pair && r.Field is not null && r.Value is not null && (!r.Field.Yearly || r.Period is not null)).Select(PlaceOf).ToHashSet();
        var kept = new List<Reading>(readings.Count);
        var placed = readings.Where(r => r.From is ReadingPlace.Cell or ReadingPlace.Pair && r.Field is not null).Select(r => r.Field!.Id).ToHashSet();
        var split = readings.Where(r => r.From == ReadingPlace.Clause).GroupBy(r => r.Field!.Id).Where(g => g.Select(r => r.Value!.Canonical).Distinct().Count() > 1).Select(g => g.Key).ToHashSet();
        readings.RemoveAll(r => r.From == ReadingPlace.Clause && (placed.Contains(r.Field!.Id) || split.Contains(r.Field.Id)));
        var clauses = readings.Where(r => r.From == ReadingPlace.Clause).Select(r => r.Field!.Id).ToHashSet();
        readings.RemoveAll(r => r.From == ReadingPlace.Prose && r.Field is not null && clauses.Contains(r.Field.Id));
        foreach (var reading in readings.OrderBy(r => r.Field is { Yearly: true } && r.Period is null).ThenBy(r => r.From == ReadingPlace.Prose))
        {
            // 进入国家阶段的PCT申请件数：3件 says what it counts; its last words alone would say another thing.
            if (reading.From == ReadingPlace.Prose && labelled.Contains(PlaceOf(reading)))
                continue;
            if (seen.Add((PlaceOf(reading), reading.Field?.Id.Name)))
                kept.Add(reading);
        }

        return kept;
    }

    // 4.7777亿 / 元 reaches back to the edge where 4.3074亿元 stands: a figure broken over two lines is another one than that in the first of them.
    private static (PageRef Page, double X, double Y, bool Wrapped) PlaceOf(Reading reading) =>
        (reading.Place, Math.Round(reading.Box.X, 1), Math.Round(reading.Box.Y, 1), reading.Box.Height >= TwoLines);
}
