namespace DocPipeline.Extraction.Figures;

// 法 定 代 表 人: a label set wide enough to fill its place, told apart from a label and its value.
internal sealed class SpreadLabel(ReadingTools tools)
{
    /// <summary>The gap between a label and its value is this much wider than those between the characters of both.</summary>
    private const double MostUneven = 1.5;

    private const int FewestGaps = 4;

    /// <summary>法定代表人/ 负 责 人: behind the first blank stand single characters only, so all of it is one label; 三年内获奖 否 is its answer.</summary>
    public bool Holds(string text)
    {
        var gap = text.IndexOfAny([' ', '\n']);
        return gap > 0 && tools.Values.Flags.AnswerOf(text[gap..].Trim()) is null &&
            text[gap..].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).All(p => p.Length == 1 && PrintedText.IsChinese(p[0]));
    }

    /// <summary>申 报 单 位 基 本 信 息 表: no gap is wider than the others, so it is a heading, not a label and its value.</summary>
    public static bool IsEven(Passage passage)
    {
        var gaps = Enumerable.Range(1, passage.Text.Length - 1).Select(passage.GapBefore).Where(g => g > 0).Order().ToList();
        return gaps.Count >= FewestGaps && gaps[^1] < MostUneven * gaps[gaps.Count / 2];
    }
}
