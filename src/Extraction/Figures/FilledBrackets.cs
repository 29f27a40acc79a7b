using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 企业名称〔常州某某有限公司〕 and 有效专利〔47〕件: a form whose places to write in are brackets. Each is opened, so that what stands in it follows its label.
internal static partial class FilledBrackets
{
    /// <summary>Fewer of them behind labels are remarks.</summary>
    private const int Fewest = 4;

    /// <summary>The pages with a colon in place of every such bracket's beginning, and nothing in place of its end.</summary>
    public static ImmutableArray<TranscribedPage> OutOf(ImmutableArray<TranscribedPage> pages, ReadingTools tools)
    {
        var filled = pages.SelectMany(p => p.Lines.Concat(p.Tables.SelectMany(t => t.Cells).SelectMany(c => c.Lines)))
            .Where(l => l.Text.Contains('〔', StringComparison.Ordinal)).SelectMany(l => Filled().Matches(l.Text)).Count(m => tools.Labels.Match(m.Groups["label"].Value, []) is { IsListed: true });
        return filled < Fewest ? pages : [.. pages.Select(p => p with { Lines = [.. p.Lines.Select(Opened)], Tables = [.. p.Tables.Select(t => t with { Cells = [.. t.Cells.Select(c => c with { Lines = [.. c.Lines.Select(Opened)] })] })] })];
    }

    private static Line Opened(Line line)
    {
        if (line.Text.AsSpan().IndexOfAny('〔', '〕') < 0)
            return line;
        var text = new StringBuilder(line.Text.Length);
        var boxes = ImmutableArray.CreateBuilder<Box>(line.Text.Length);
        for (var i = 0; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '〕')
                continue;
            text.Append(line.Text[i] == '〔' ? '：' : line.Text[i]);
            boxes.Add(line.Boxes[i]);
        }

        return new Line(text.ToString(), boxes.ToImmutable(), line.Confidence);
    }

    [GeneratedRegex(@"(?<label>[\u3400-\u9FFFA-Za-z]{2,16})〔[^〔〕]{1,40}〕?", RegexOptions.CultureInvariant)]
    private static partial Regex Filled();
}
