using System.Buffers;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 250 人 职工总数   43 人 研发人员: tiles set the figure at the left and what it is at its right. Everywhere else a label comes before its figure, so
// only places that hold nothing but such pairs, and figures whose printed unit is their field's, are read so.
internal sealed class FigureFirst(ReadingTools tools)
{
    /// <summary>So many of them in one place: a single figure before a label may be the value of what stands before it.</summary>
    private const int Fewest = 2;

    private const int LongestLabel = 26;

    private static readonly SearchValues<char> Never = SearchValues.Create(":。,，、;；\n");

    /// <summary>The pairs of each line, as far as the lines hold such pairs; null where they are read as usual.</summary>
    /// <param name="lines">The lines of one block, from the top down.</param>
    public List<(Passage Figure, string Label)>[]? OfLines(IReadOnlyList<Passage> lines)
    {
        var found = lines.Select(Of).ToArray();
        return found.Sum(f => f.Count) >= Fewest && !Enumerable.Range(0, lines.Count).Any(i => found[i].Count > 0 && IsLeftOver(lines, found, i)) ? found : null;
    }

    /// <summary>The pairs of the cells of a table.</summary>
    public Dictionary<GridCell, List<(Passage Figure, string Label)>> OfCells(Grid grid)
    {
        var found = grid.Cells.Select(c => (Cell: c, Pairs: Of(c.Passage))).Where(c => c.Pairs.Count > 0).ToDictionary(c => c.Cell, c => c.Pairs);
        return found.Values.Sum(p => p.Count) >= Fewest ? found : [];
    }

    /// <summary>The same table with 250人 | 职工总数 | 43人 | 研发人员 the other way about, where all of its rows are such rows.</summary>
    public Grid Turned(Grid grid)
    {
        var rows = grid.Cells.Where(c => !c.Passage.IsBlank).GroupBy(c => c.Row).Select(r => r.OrderBy(c => c.Column).ToList()).ToList();
        if (rows.Sum(r => r.Count) < 2 * Fewest || !rows.TrueForAll(ArePairs))
            return grid;
        var turned = rows.SelectMany(r => r.Chunk(2)).SelectMany(p => new[] { (Cell: p[0], Other: p[1]), (Cell: p[1], Other: p[0]) }).ToDictionary(p => p.Cell, p => p.Cell with { Passage = p.Other.Passage });
        return grid.With([.. grid.Cells.Select(c => turned.GetValueOrDefault(c, c))]);
    }

    private bool ArePairs(List<GridCell> row) =>
        row.Count % 2 == 0 && row.Chunk(2).All(p => p[0].RowSpan == 1 && tools.Values.Numbers.Scan(p[0].Passage.Folded.Trim()) is [{ Start: 0, IsCode: false, Unit: not null } figure] && figure.End == p[0].Passage.Folded.Trim().Length &&
            Named(PrintedText.Squeeze(p[1].Text)) is { } field && Counts(field, figure.Unit, p[0].Text));

    // 职工总数 alone in the line above, or a lone figure in the line below: the figures may belong to what stands before them.
    private bool IsLeftOver(IReadOnlyList<Passage> lines, List<(Passage Figure, string Label)>[] found, int at) =>
        (at > 0 && found[at - 1].Count == 0 && EndsInLabel(lines[at - 1].Folded)) || (at + 1 < lines.Count && found[at + 1].Count == 0 && IsFigure(lines[at + 1].Folded));

    private bool EndsInLabel(string text) => Named(text[(text.LastIndexOf(' ') + 1)..].Trim()) is not null || Named(text.Trim()) is not null;

    private bool IsFigure(string text) => tools.Values.Numbers.Scan(text.Trim()) is [{ Start: 0, IsCode: false } only] && only.End == text.Trim().Length;

    private List<(Passage Figure, string Label)> Of(Passage passage)
    {
        var text = passage.Folded;
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]))
            return [];
        var tokens = tools.Values.Numbers.Scan(text);
        var pairs = new List<(Passage Figure, string Label)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (start, end) = (tokens[i].Start, tokens[i].End);
            var next = i + 1 < tokens.Count ? tokens[i + 1].Start : text.Length;
            if (i == 0 && start != 0 || tokens[i] is { IsCode: true } or { Unit: null } || end >= next || text[end] != ' ')
                return [];
            var label = text[end..next].Trim();
            if (label.Length > LongestLabel || label.AsSpan().ContainsAny(Never) || Named(label) is not { } field || !Counts(field, tokens[i].Unit!, passage.Text[start..end]))
                return [];
            pairs.Add((passage.Part(start, end - start), label));
        }

        return pairs;
    }

    // 250件 职工总数: what people are counted in shows whose figure it is.
    private bool Counts(Field field, Unit unit, string figure) =>
        (field.Kind != FieldKind.Count || unit.Name == field.DefaultUnit) && tools.Values.Read(field, figure, Values.UnitContext.None) is not null;

    private Field? Named(string label) =>
        label.Length >= 2 && tools.Labels.Match(label, []) is { IsListed: true, Fields: [{ Kind: FieldKind.Money or FieldKind.Count or FieldKind.Percent } field] } ? field : null;
}
