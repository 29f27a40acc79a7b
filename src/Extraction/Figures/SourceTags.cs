using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 余慧〔共享〕, 新北区〔自填〕: a portal marks where each value comes from. What stands in such brackets behind value after value is no part of any.
internal static partial class SourceTags
{
    /// <summary>Names that really end in such brackets do not do so three times.</summary>
    private const int Fewest = 3;

    /// <summary>The pages without those marks.</summary>
    public static ImmutableArray<TranscribedPage> OutOf(ImmutableArray<TranscribedPage> pages, ReadingTools tools)
    {
        var tags = pages.SelectMany(p => p.Lines.Concat(p.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)))
            .Where(EndsInBracket).Select(l => Tag().Match(l.Text)).Where(m => m.Success).Select(m => m.Groups[1].Value)
            .CountBy(t => t).Where(t => t.Value >= Fewest && tools.Units.Whole(t.Key[1..^1]) is null).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        return tags.Count == 0 ? pages : [.. pages.Select(p => p with { Lines = [.. p.Lines.Select(l => Bare(l, tags))], Tables = [.. p.Tables.Select(t => Bare(t, tags))] })];
    }

    private static Table Bare(Table table, HashSet<string> tags) =>
        table with { Cells = [.. table.Cells.Select(c => c.Lines.Any(l => Holds(l, tags)) ? c with { Lines = [.. c.Lines.Select(l => Bare(l, tags))] } : c)] };

    private static Line Bare(Line line, HashSet<string> tags) =>
        Holds(line, tags) && Tag().Match(line.Text) is var tag ? new Line(line.Text[..tag.Index], line.Boxes[..tag.Index], line.Confidence) : line;

    private static bool EndsInBracket(Line line) => line.Text.AsSpan().TrimEnd() is [.., '〕' or '】' or ']'];

    private static bool Holds(Line line, HashSet<string> tags) => EndsInBracket(line) && Tag().Match(line.Text) is { Success: true } tag && tags.Contains(tag.Groups[1].Value);

    // Behind something, at the end of a line.
    [GeneratedRegex(@"(?<=\S)\s*(〔[\u3400-\u9FFF]{1,6}〕|【[\u3400-\u9FFF]{1,6}】|\[[\u3400-\u9FFF]{1,6}\])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
