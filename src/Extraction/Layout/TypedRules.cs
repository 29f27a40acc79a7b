using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Extraction.Layout;

// A print in plain text draws its tables with characters: +-----+-----+ and | between the cells, or ┌──┬──┐ and │. Such characters are lines and no text.
internal static class TypedRules
{
    private const string Dashes = "-=－—─━═╌┄┅┈┉";
    private const string Bars = "|｜¦│┃║";
    private const int FewestDashes = 6;
    private const int FewestBars = 4;

    /// <summary>Characters on one height, in points; and how far a bar may stand beside its crossing, in sizes of type.</summary>
    private const double SameLine = 2;
    private const double BesideCrossing = 0.7;

    /// <summary>Characters of one rule follow one another within this, in sizes of type.</summary>
    private const double Gap = 0.8;

    /// <summary>With fewer rules than this between its rows a table parts none of them, and each line is a row.</summary>
    private const int FewestRules = 4;

    /// <summary>The page with its typed lines drawn; the page itself where it has none.</summary>
    public static Page Draw(Page page)
    {
        if (page.Glyphs.Count(IsBar) < FewestBars || page.Glyphs.Count(g => Is(g, Dashes)) < 2 * FewestDashes)
            return page;
        var used = new HashSet<Glyph>();
        var drawn = ImmutableArray.CreateBuilder<Ruling>();
        foreach (var table in Tables(page.Glyphs))
            Draw(table, drawn, used);
        return drawn.Count == 0 ? page : page with { Glyphs = [.. page.Glyphs.Where(g => !used.Contains(g))], Rulings = [.. page.Rulings, .. drawn] };
    }

    // Rules under one another as far as there are bars between each and the next.
    private static IEnumerable<List<(Rule Above, Rule Below, List<Glyph> Bars)>> Tables(ImmutableArray<Glyph> glyphs)
    {
        var rules = Rules(glyphs);
        var all = glyphs.Where(IsBar).ToList();
        var table = new List<(Rule, Rule, List<Glyph>)>();
        for (var i = 1; i < rules.Count; i++)
        {
            var (above, below) = (rules[i - 1], rules[i]);
            var bars = all.FindAll(b => b.Box.CentreY > above.At + SameLine && b.Box.CentreY < below.At - SameLine && (above.Crosses(b) || below.Crosses(b)));
            if (bars.Count >= 2)
            {
                table.Add((above, below, bars));
                continue;
            }

            if (table.Count > 0)
                yield return table;
            table = [];
        }

        if (table.Count > 0)
            yield return table;
    }

    private static List<Rule> Rules(ImmutableArray<Glyph> glyphs)
    {
        var rules = new List<Rule>();
        var run = new List<Glyph>();
        foreach (var line in ByLine(glyphs.Where(g => Is(g, Dashes) || IsCrossing(g) || IsBar(g))))
        {
            foreach (var glyph in line.OrderBy(g => g.Box.X))
            {
                if (run.Count > 0 && glyph.Box.X - run[^1].Box.Right > Gap * glyph.Size)
                    Close();
                run.Add(glyph);
            }

            Close();
        }

        return rules;

        void Close()
        {
            if (run.Count(g => Is(g, Dashes)) >= FewestDashes && run.Count(g => !Is(g, Dashes)) >= 2)
                rules.Add(new Rule([.. run]));
            run.Clear();
        }
    }

    private static IEnumerable<List<Glyph>> ByLine(IEnumerable<Glyph> glyphs)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Box.CentreY))
        {
            if (line.Count > 0 && glyph.Box.CentreY - line[0].Box.CentreY > SameLine)
            {
                yield return line;
                line = [];
            }

            line.Add(glyph);
        }

        if (line.Count > 0)
            yield return line;
    }

    private static void Draw(List<(Rule Above, Rule Below, List<Glyph> Bars)> table, ImmutableArray<Ruling>.Builder drawn, HashSet<Glyph> used)
    {
        var isParted = table.Count + 1 >= FewestRules;
        Across(table[0].Above, table[0].Above.At);
        foreach (var (above, below, bars) in table)
        {
            Across(below, below.At);
            foreach (var x in bars.Select(b => above.Nearest(b) ?? below.Nearest(b) ?? b.Box.CentreX).Distinct())
                drawn.Add(new Ruling(x, above.At, x, below.At, 0));
            used.UnionWith(bars);
            used.UnionWith(above.Glyphs);
            used.UnionWith(below.Glyphs);
            if (isParted)
                continue;
            var lines = ByLine(bars).Select(l => l.Average(b => b.Box.CentreY)).ToList();
            for (var i = 1; i < lines.Count; i++)
                Across(above, (lines[i - 1] + lines[i]) / 2);
        }

        void Across(Rule rule, double at) => drawn.Add(new Ruling(rule.Crossings[0], at, rule.Crossings[^1], at, 0));
    }

    private static bool IsBar(Glyph glyph) => Is(glyph, Bars);

    // ┌ to ╬, but for the plain strokes.
    private static bool IsCrossing(Glyph glyph) => glyph.CodePoint is '+' or (>= 0x250C and <= 0x254B) or (>= 0x2552 and <= 0x256C);

    private static bool Is(Glyph glyph, string characters) => glyph.CodePoint < 0x10000 && characters.Contains((char)glyph.CodePoint, StringComparison.Ordinal);

    private sealed record Rule(ImmutableArray<Glyph> Glyphs)
    {
        public double At { get; } = Glyphs.Average(g => g.Box.CentreY);

        public ImmutableArray<double> Crossings { get; } = [.. Glyphs.Where(g => !Is(g, Dashes)).Select(g => g.Box.CentreX)];

        public bool Crosses(Glyph bar) => Nearest(bar) is not null;

        public double? Nearest(Glyph bar)
        {
            var nearest = Crossings.MinBy(x => Math.Abs(x - bar.Box.CentreX));
            return Math.Abs(nearest - bar.Box.CentreX) <= BesideCrossing * bar.Size ? nearest : null;
        }
    }
}
