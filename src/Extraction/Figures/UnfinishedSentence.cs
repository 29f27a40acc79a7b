using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// A sentence cut by the end of its page: 到2026年末，有效专利达到187件以上， / 知识产权管理人员达到8人。
internal static class UnfinishedSentence
{
    private const int ShortestLine = 15;

    /// <summary>A line this near to the longest (in heights of the text) was broken for want of room.</summary>
    private const double FullWithin = 1.5;

    /// <summary>What the last lines of a page say of a sentence that goes on overleaf; empty where the last one ends there.</summary>
    public static string Of(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
            return "";
        var last = lines[^1].Text.TrimEnd();
        var goesOn = last.Length > 0 && (last[^1] is '，' or ',' or '、' || (last.Length >= ShortestLine && PrintedText.IsChinese(last[^1]) && IsFull(lines)));
        if (!goesOn)
            return "";
        var text = string.Concat(lines.Select(l => l.Text));
        return PrintedText.Fold(text[(text.LastIndexOfAny(['。', '；', ';', '！', '？', '!', '?']) + 1)..]);
    }

    private static bool IsFull(IReadOnlyList<Line> lines) =>
        lines.Count > 1 && lines.Max(l => l.Box.Right) - lines[^1].Box.Right < FullWithin * lines[^1].Box.Height;
}
