using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>Pages that carry one numbering, 第x页 共y页.</summary>
/// <param name="Total">The printed y.</param>
/// <param name="All">Every page of the booklet.</param>
/// <param name="Positions">Where in the booklet each printed x stands.</param>
internal sealed record PageRun(int Total, ImmutableArray<ClassifiedPage> All, SortedDictionary<int, int> Positions)
{
    /// <summary>Its pages by printed number.</summary>
    public IEnumerable<ClassifiedPage> Pages => Positions.Values.Select(p => All[p]);

    /// <summary>Numbers of which no page is there; none where pages without a number stand in their place.</summary>
    public List<int> Missing()
    {
        var missing = new List<int>();
        for (var number = 1; number <= Total; number++)
        {
            if (Positions.ContainsKey(number))
                continue;
            var last = number;
            while (last < Total && !Positions.ContainsKey(last + 1))
                last++;
            if (last - number + 1 > Unnumbered(number - 1, last + 1))
                missing.AddRange(Enumerable.Range(number, last - number + 1));
            number = last;
        }

        return missing;
    }

    /// <summary>The pages before and behind the gaps.</summary>
    public IEnumerable<ClassifiedPage> Neighbours(List<int> missing) =>
        Positions.Where(p => missing.Contains(p.Key - 1) || missing.Contains(p.Key + 1)).Select(p => All[p.Value]);

    /// <summary>Between which pages each of the gaps lies.</summary>
    public IEnumerable<(ClassifiedPage? Before, ClassifiedPage? Behind)> Gaps(List<int> missing) =>
        from first in missing.Where(n => !missing.Contains(n - 1))
        let next = Enumerable.Range(first, Total - first + 2).First(n => !missing.Contains(n))
        select (At(first - 1), At(next));

    private ClassifiedPage? At(int number) => Positions.TryGetValue(number, out var position) ? All[position] : null;

    /// <summary>How many pages may be those between two numbers; 0 and total + 1 stand for the ends.</summary>
    private int Unnumbered(int lower, int upper)
    {
        // A report bound in with a numbering of its own hides the booklet's: what lies between may be what is looked for.
        if (Positions.TryGetValue(lower, out var from) && Positions.TryGetValue(upper, out var to))
            return Math.Abs(to - from) - 1;
        var spansSections = Pages.Select(p => p.Attachment).Distinct().Count() > 1;
        if (Positions.TryGetValue(upper, out var first))
            return All.Take(first).Reverse().TakeWhile(p => MayBelong(p, All[first], spansSections)).Count();
        return All.Skip(Positions[lower] + 1).TakeWhile(p => MayBelong(p, All[Positions[lower]], spansSections)).Count();
    }

    private bool MayBelong(ClassifiedPage page, ClassifiedPage numbered, bool spansSections) =>
        !Pages.Contains(page)
        && (spansSections
            || (page.PrintedNumber is null && (page.Attachment == numbered.Attachment || !page.Readable || page.Kind == PageKind.Unknown)));
}
