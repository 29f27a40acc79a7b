using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// 单位 | 常州某某有限公司（统一社会信用代码：9132…） and 2023年研发费用 | 4045.00万元（占销售收入的7.83%）: a value, and in brackets behind it another label
// and its value, or what share of another figure it is.
internal sealed partial class BracketedPair(ReadingTools tools)
{
    /// <summary>What a cell states by itself, and the pair in its brackets; null for every other cell.</summary>
    public (Passage Outer, string Label, Passage Inner)? Of(Grid grid, GridCell cell)
    {
        if (cell.Column == 0 || cell.Passage.Folded.AsSpan().TrimEnd() is not [.., ')'] || Shape().Match(cell.Passage.Folded) is not { Success: true } match || grid.At(cell.Row, cell.Column - 1) is not { } left)
            return null;
        var label = match.Groups["label"].Success ? match.Groups["label"].Value : $"{left.Text}占{match.Groups["base"].Value}比例";
        return tools.Labels.Match(label, []) is not null ? (PartOf(match.Groups["outer"]), label, PartOf(match.Groups["inner"])) : null;

        Passage PartOf(Group group) => cell.Passage.Part(group.Index, group.Length);
    }

    /// <summary>The table with the values alone in such cells.</summary>
    public Grid Bare(Grid grid)
    {
        var bare = grid.Cells.Select(c => (Cell: c, Pair: Of(grid, c))).Where(c => c.Pair is not null).ToDictionary(c => c.Cell, c => c.Cell with { Passage = c.Pair!.Value.Outer });
        return bare.Count == 0 ? grid : grid.With([.. grid.Cells.Select(c => bare.GetValueOrDefault(c, c))]);
    }

    [GeneratedRegex(@"^(?<outer>[^():]{2,40}?)\s*\(\s*(?:(?<label>[^():]{2,14}):\s*(?<inner>[^()]+?)|占(?<base>[^()%\d]{2,10}?)的?(?:比例|比重)?[为:]?\s*(?<inner>\d[\d.]*\s*%))\s*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
