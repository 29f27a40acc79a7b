using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Reporting;

/// <summary>Page numbers through the whole booklet: the pages of its second document go on where the first ends.</summary>
internal sealed class RunningPages
{
    // By document and number, not by PageRef: generics over our own structs cannot be compiled ahead of time, and a report is
    // written once a process. The same holds for every lookup of this project.
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);
    private int _count;

    public static RunningPages Of(ImmutableArray<ClassifiedPage> pages)
    {
        var numbers = new RunningPages();
        foreach (var page in pages)
            numbers.Add(page.Place);
        return numbers;
    }

    public static RunningPages Of(ImmutableArray<TranscribedPage> pages)
    {
        var numbers = new RunningPages();
        foreach (var page in pages)
            numbers.Add(page.Place);
        return numbers;
    }

    /// <summary>The running number; a page the booklet does not list keeps its own.</summary>
    public int Of(PageRef page) =>
        _numbers.TryGetValue(page.Document, out var numbers) && page.Number < numbers.Count && numbers[page.Number] > 0
            ? numbers[page.Number]
            : page.Number;

    private void Add(PageRef page)
    {
        if (!_numbers.TryGetValue(page.Document, out var numbers))
            _numbers.Add(page.Document, numbers = []);
        while (numbers.Count <= page.Number)
            numbers.Add(0);
        if (numbers[page.Number] == 0)
            numbers[page.Number] = ++_count;
    }
}
