using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// 企业名称…………常州某某有限公司: dots lead from the label at the left to the value at the right; they are so much free room.
internal static partial class DottedLeader
{
    private const int LongestPage = 3;

    /// <summary>The lines, each with its dots opened; a list whose dots lead to page numbers states nothing and stays as it is.</summary>
    public static List<Line> Open(List<Line> lines) => LeadToValues(lines) ? lines.ConvertAll(Open) : lines;

    /// <summary>True where dots lead to something, and not all of them to page numbers.</summary>
    public static bool LeadToValues(List<Line> lines) => lines.FindAll(l => Dots().IsMatch(l.Text)) is { Count: > 0 } led && !LeadToPages(led);

    // 3, 4, 7, 9: never smaller than the one above, and nothing but a number.
    private static bool LeadToPages(List<Line> led)
    {
        var last = 0;
        foreach (var line in led)
        {
            var end = Dots().Matches(line.Text) is [.., var run] ? PrintedText.Squeeze(line.Text[(run.Index + run.Length)..]).Trim('P', 'p', '第', '页') : "";
            if (end.Length is 0 or > LongestPage || !int.TryParse(end, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) || page < last)
                return false;
            last = page;
        }

        return true;
    }

    /// <summary>The line with one blank in place of each run of dots.</summary>
    public static Line Open(Line line)
    {
        var runs = Dots().Matches(line.Text);
        if (runs.Count == 0)
            return line;
        var text = new StringBuilder();
        var boxes = ImmutableArray.CreateBuilder<Box>();
        var from = 0;
        foreach (Match run in runs)
        {
            text.Append(line.Text, from, run.Index - from).Append(' ');
            boxes.AddRange(line.Boxes[from..run.Index]);
            boxes.Add(default);
            from = run.Index + run.Length;
        }

        text.Append(line.Text, from, line.Text.Length - from);
        boxes.AddRange(line.Boxes[from..]);
        return new Line(text.ToString(), boxes.ToImmutable(), line.Confidence);
    }

    [GeneratedRegex(@"(?<=\S)\s*(?:[.．·•‥﹒]\s?){5,}(?=\S)|(?<=\S)\s*…{2,}\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
