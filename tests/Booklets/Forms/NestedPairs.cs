namespace DocPipeline.Booklets.Forms;

/// <summary>A heading over its parts over their values: 有效专利情况（件） over 总数, 发明, 实用新型, 外观设计.</summary>
internal static class NestedPairs
{
    public static string Write(string heading, TableStyle style, IReadOnlyList<Pair> pairs) => TableWriter.Write(
        [
            [Cell.Label(heading, pairs.Count)],
            [.. pairs.Select(p => Cell.Label(p.Label))],
            [.. pairs.Select(p => new Cell(p.Value))],
        ],
        style);
}
