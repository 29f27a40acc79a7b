using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>Sorts numbered pages into runs, each of one numbering 第x页 共y页.</summary>
internal static class PageRuns
{
    public static IEnumerable<PageRun> Of(ImmutableArray<ClassifiedPage> pages)
    {
        var runs = new List<PageRun>();
        for (var i = 0; i < pages.Length; i++)
        {
            if (pages[i] is not { PrintedNumber: { } number, PrintedTotal: { } total } || number < 1 || number > total)
                continue;

            // A number met again begins a new numbering; a page bound in late still belongs to its own.
            var run = runs.FindLast(r => r.Total == total);
            if (run is null || run.Positions.ContainsKey(number))
                runs.Add(run = new PageRun(total, pages, []));
            run.Positions[number] = i;
        }

        return runs;
    }
}
