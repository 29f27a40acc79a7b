using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>The booklet's pages in order, found by document and number.</summary>
internal sealed class BookletPages
{
    private readonly RunningPages _numbers;
    private readonly Dictionary<string, List<BookletPage?>> _byDocument = new(StringComparer.Ordinal);

    public BookletPages(Report report)
    {
        _numbers = RunningPages.Of(report.Evidence.Pages);
        foreach (var page in report.Evidence.Pages)
            Add(page);
        foreach (var statement in report.Statements)
        {
            if (statement.Provenance is { } provenance)
                Find(provenance.Place)?.Statements.Add(statement);
        }

        foreach (var finding in report.Findings)
        {
            if (finding.Severity == Severity.Info)
                continue;
            foreach (var page in Of(finding))
                page.Findings.Add(finding);
        }
    }

    public List<BookletPage> All { get; } = [];

    public BookletPage? Find(PageRef place) =>
        _byDocument.TryGetValue(place.Document, out var pages) && place.Number < pages.Count ? pages[place.Number] : null;

    public int NumberOf(PageRef place) => _numbers.Of(place);

    /// <summary>The pages a finding points at, each once.</summary>
    public List<BookletPage> Of(Finding finding)
    {
        var found = new List<BookletPage>();
        foreach (var place in finding.Pages)
            Keep(found, Find(place));
        foreach (var provenance in finding.Statements.Select(s => s.Provenance).OfType<Provenance>().Concat(finding.Places))
            Keep(found, Find(provenance.Place));
        return found;
    }

    private static void Keep(List<BookletPage> found, BookletPage? page)
    {
        if (page is not null && !found.Contains(page))
            found.Add(page);
    }

    private void Add(ClassifiedPage page)
    {
        if (!_byDocument.TryGetValue(page.Place.Document, out var pages))
            _byDocument.Add(page.Place.Document, pages = []);
        while (pages.Count <= page.Place.Number)
            pages.Add(null);
        if (pages[page.Place.Number] is not null)
            return;
        var added = new BookletPage(page, _numbers.Of(page.Place));
        pages[page.Place.Number] = added;
        All.Add(added);
    }
}
