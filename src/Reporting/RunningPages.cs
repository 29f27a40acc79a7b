using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>Page numbers through the whole booklet: the pages of its second document go on where the first ends.</summary>
internal sealed class RunningPages
{
    private readonly Dictionary<PageRef, int> _numbers = [];

    public RunningPages(ImmutableArray<PageRef> pagesInBookletOrder)
    {
        foreach (var page in pagesInBookletOrder)
            _numbers.TryAdd(page, _numbers.Count + 1);
    }

    public static RunningPages Of(Evidence evidence) => new([.. evidence.Pages.Select(p => p.Place)]);

    /// <summary>The running number; a page the booklet does not list keeps its own.</summary>
    public int Of(PageRef page) => _numbers.TryGetValue(page, out var number) ? number : page.Number;
}
