using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Figures;

// 销售收入① | 研究开发费用② | ②占①的比例: a label that calls others by their numbers means what those are called.
internal static partial class RowReferences
{
    private const int FewestNamed = 2;

    /// <summary>The table with such labels written out.</summary>
    public static Grid Spell(Grid grid, ReadingTools tools)
    {
        if (!grid.Cells.Any(c => Number().Count(c.Text) >= FewestNamed))
            return grid;
        var named = Named(grid, tools);
        return named.Count < FewestNamed ? grid : grid.With([.. grid.Cells.Select(c => Calls(c, named, tools) ? Spelt(c, named) : c)]);
    }

    // A number two labels have names neither.
    private static Dictionary<char, string> Named(Grid grid, ReadingTools tools) => grid.Cells
        .Select(c => Numbered().Match(PrintedText.Squeeze(c.Text))).Where(m => m.Success)
        .Select(m => (Number: m.Groups["n"].Value[0], Label: m.Groups["label"].Value)).Distinct()
        .GroupBy(n => n.Number).Where(g => g.Count() == 1 && tools.Labels.Match(g.Single().Label, []) is { IsListed: true }).ToDictionary(g => g.Key, g => tools.Labels.Parse(g.Single().Label).Core);

    private static bool Calls(GridCell cell, Dictionary<char, string> named, ReadingTools tools) =>
        Number().Matches(cell.Text) is { Count: >= FewestNamed } numbers && numbers.All(n => named.ContainsKey(n.Value[0])) && tools.Labels.Match(cell.Text, []) is not { IsListed: true };

    private static GridCell Spelt(GridCell cell, Dictionary<char, string> named)
    {
        var line = cell.Passage.AsLine();
        var end = AsPercent().Match(line.Text) is { Success: true, Index: var at } ? at : line.Text.Length;
        var text = new StringBuilder();
        var boxes = ImmutableArray.CreateBuilder<Box>();
        for (var i = 0; i < end; i++)
        {
            var written = named.GetValueOrDefault(line.Text[i]) ?? line.Text[i].ToString();
            text.Append(written);
            boxes.AddRange(Enumerable.Repeat(line.Boxes[i], written.Length));
        }

        return cell with { Passage = Passage.Of(new Line(text.ToString(), boxes.ToImmutable(), line.Confidence)) };
    }

    [GeneratedRegex("[①-⒇]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:(?<n>[①-⒇])(?<label>[^①-⒇]{2,})|(?<label>[^①-⒇]{2,})(?<n>[①-⒇]))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    // ②÷①×100%: how a share is written down, and no part of what it is called.
    [GeneratedRegex(@"\s*[×*xX]\s*100\s*[%％]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AsPercent();
}
