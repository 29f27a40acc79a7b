using System.Text.RegularExpressions;

namespace DocPipeline.Extraction.Figures;

// 单位 | 常州某某有限公司（统一社会信用代码：9132…） and 2023年研发费用 | 4045.00万元（占销售收入的7.83%）: a value, and in brackets behind it another label
// and its value, or what share of another figure it is.
internal sealed partial class BracketedPair(ReadingTools tools)
{
    /// <summary>The cells of a table that state something by themselves and more in brackets; the label is null where nobody asks for what stands there.</summary>
    public Dictionary<GridCell, (Passage Outer, string? Label, Passage Inner)> In(Grid grid) =>
        grid.Cells.Select(c => (Cell: c, Pair: Of(grid, c))).Where(c => c.Pair is not null).ToDictionary(c => c.Cell, c => c.Pair!.Value);

    /// <summary>The table with the values alone in such cells.</summary>
    public static Grid Bare(Grid grid, Dictionary<GridCell, (Passage Outer, string? Label, Passage Inner)> pairs) =>
        pairs.Count == 0 ? grid : grid.With([.. grid.Cells.Select(c => pairs.TryGetValue(c, out var pair) ? c with { Passage = pair.Outer } : c)]);

    private (Passage Outer, string? Label, Passage Inner)? Of(Grid grid, GridCell cell)
    {
        if (cell.Column == 0 || cell.Passage.Folded.AsSpan().TrimEnd() is not [.., ')'] || Shape().Match(cell.Passage.Folded) is not { Success: true } match || grid.At(cell.Row, cell.Column - 1) is not { } left)
            return null;
        var label = match.Groups["label"].Success ? match.Groups["label"].Value : $"{left.Text}占{match.Groups["base"].Value}比例";
        if (tools.Labels.Match(label, []) is not null)
            return (PartOf(match.Groups["outer"]), label, PartOf(match.Groups["inner"]));
        return IsNote(match, left) ? (PartOf(match.Groups["outer"]), null, PartOf(match.Groups["inner"])) : null;

        Passage PartOf(Group group) => cell.Passage.Part(group.Index, group.Length);
    }

    // 申报单位 | 常州某某有限公司（盖章：另附）: nobody asks for the note, and the answer is no label of it. （单位：万元） belongs to the figure.
    private bool IsNote(Match match, GridCell left) =>
        match.Groups["label"].Success && tools.Labels.Match(left.Text, []) is not null && tools.Labels.Match(match.Groups["outer"].Value, []) is null &&
        !match.Groups["label"].Value.Contains("单位", StringComparison.Ordinal) && !tools.Periods.IsPeriod(match.Groups["inner"].Value);

    [GeneratedRegex(@"^(?<outer>[^():]{2,40}?)\s*\(\s*(?:(?<label>[^():]{2,14}):\s*(?<inner>[^()]+?)|占(?<base>[^()%\d]{2,10}?)的?(?:比例|比重)?[为:]?\s*(?<inner>\d[\d.]*\s*%))\s*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
