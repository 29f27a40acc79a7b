using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// 示例：甲某科技有限公司 | 9132XXXXXXXXXXXXXX | 王某某, or 示例 2023年 | 10000.00 | … | 勿删, left in above what the applicant filled in: a row that only shows how
// to fill in states nothing.
internal static partial class ExampleRows
{
    /// <summary>请勿删除 and no sentence, 请核对后填写，勿删改表头.</summary>
    private const int LongestRequest = 8;

    /// <summary>The table without them.</summary>
    public static Grid Drop(Grid grid, ReadingTools tools)
    {
        var (heads, requests) = (tools.Words("example-rows"), tools.Words("keep-requests"));
        return grid.Without([.. Enumerable.Range(0, grid.Rows).Where(r => IsExample(grid, r, heads, requests, tools))]);
    }

    // 示例 | 填写内容 beside 项目 heads two columns, and 示例 | 企业名称 stands beside a label: either row is no example.
    private static bool IsExample(Grid grid, int row, string[] heads, string[] requests, ReadingTools tools)
    {
        var cells = Enumerable.Range(0, grid.Columns).Select(c => grid.At(row, c)).OfType<GridCell>().Distinct().Where(c => !c.Passage.IsBlank).ToList();
        return cells.Count > 1 && (Heads(cells[0].Passage.Folded, heads) || cells.Exists(c => Asks(c.Text, requests))) &&
            !cells.Exists(c => tools.Labels.Match(c.Text, []) is { IsListed: true } || tools.Generic.Contains(tools.Labels.Parse(c.Text).Core));
    }

    // 示例, 示例：…, （示例）…, 示例 2023年; 示例项目 is another word.
    private static bool Heads(string folded, string[] heads)
    {
        var text = Opening().Replace(folded, "");
        return heads.Any(w => text.StartsWith(w, StringComparison.Ordinal) && Ends(text[w.Length..], w));
    }

    // 例 and 如 begin many words: only a colon makes an example of what follows.
    private static bool Ends(string rest, string word) => word.Length == 1 ? rest is [':', ..] : rest.Length == 0 || Behind().IsMatch(rest);

    private static bool Asks(string text, string[] requests) => PrintedText.Squeeze(text) is { Length: <= LongestRequest } plain && requests.Any(w => plain.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@"^[\s(\[*※]+", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:[\s:)\]/\d]|行)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
