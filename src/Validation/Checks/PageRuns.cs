using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>Sorts numbered pages into runs, each of one numbering 第x页 共y页.</summary>
internal static class PageRuns
{
    public static IEnumerable<PageRun> Of(ImmutableArray<ClassifiedPage> pages)
    {
        var runs = new List<PageRun>();
        var numbers = Numbers(pages);
        for (var i = 0; i < pages.Length; i++)
        {
            if (numbers[i] is not var (number, total) || number < 1 || number > total)
                continue;

            // A number met again begins a new numbering; a page bound in late still belongs to its own.
            var run = runs.FindLast(r => r.Total == total);
            if (run is null || run.Positions.ContainsKey(number))
                runs.Add(run = new PageRun(total, pages, []));
            run.Positions[number] = i;
        }

        return runs;
    }

    // 3 | 1 | 5 on a scan: what stands alone against the pages before and behind it was misread.
    private static (int Number, int Total)?[] Numbers(ImmutableArray<ClassifiedPage> pages)
    {
        var numbers = pages.Select(p => p is { PrintedNumber: { } number, PrintedTotal: { } total } ? (number, total) : ((int Number, int Total)?)null).ToArray();
        for (var i = 1; i + 1 < numbers.Length; i++)
        {
            if (pages[i].Source != PageSource.Digital && numbers[i] is { } odd && numbers[i - 1] is { } before && numbers[i + 1] is { } behind &&
                before.Total == behind.Total && behind.Number == before.Number + 2 && odd.Number != before.Number + 1)
                numbers[i] = (before.Number + 1, before.Total);
        }

        return numbers;
    }
}
