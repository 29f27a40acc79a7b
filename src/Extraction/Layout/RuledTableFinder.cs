namespace DocPipeline.Extraction.Layout;

// Lines that touch belong to one table; a page may hold several, and one inside the cell of another.
internal static class RuledTableFinder
{
    private const double Reach = 3.0;

    /// <summary>More lines than this are a drawing, not a table.</summary>
    private const int MostLines = 3000;

    /// <summary>The grids of a page's merged lines.</summary>
    public static List<RuledGrid> Find(List<Span1D> horizontal, List<Span1D> vertical)
    {
        var grids = new List<RuledGrid>();
        if (horizontal.Count == 0 || vertical.Count == 0 || horizontal.Count + vertical.Count > MostLines)
            return grids;
        foreach (var (across, down) in Components(horizontal, vertical))
        {
            if (RuledGrid.From(across, down) is { } grid && (long)grid.Rows * grid.Columns is > 1 and < 20_000)
                grids.Add(grid);
        }

        return grids;
    }

    private static List<(List<Span1D> Horizontal, List<Span1D> Vertical)> Components(List<Span1D> horizontal, List<Span1D> vertical)
    {
        var owner = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Touch(horizontal[h], vertical[v]))
                    Join(owner, h, horizontal.Count + v);
            }
        }

        var components = new SortedDictionary<int, (List<Span1D> Horizontal, List<Span1D> Vertical)>();
        for (var i = 0; i < owner.Length; i++)
        {
            var root = Root(owner, i);
            if (!components.TryGetValue(root, out var component))
                components[root] = component = ([], []);
            if (i < horizontal.Count)
                component.Horizontal.Add(horizontal[i]);
            else
                component.Vertical.Add(vertical[i - horizontal.Count]);
        }

        return [.. components.Values];
    }

    private static bool Touch(Span1D horizontal, Span1D vertical) =>
        vertical.At >= horizontal.From - Reach && vertical.At <= horizontal.To + Reach &&
        horizontal.At >= vertical.From - Reach && horizontal.At <= vertical.To + Reach;

    private static void Join(int[] owner, int a, int b)
    {
        var (ra, rb) = (Root(owner, a), Root(owner, b));
        owner[Math.Max(ra, rb)] = Math.Min(ra, rb);
    }

    private static int Root(int[] owner, int i)
    {
        while (owner[i] != i)
            i = owner[i] = owner[owner[i]];
        return i;
    }
}
