using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Extraction.Layout;

namespace DocPipeline.Extraction;

/// <summary>识读。Turns the pages of a booklet into lines and tables.</summary>
/// <param name="workers">Pages laid out side by side; at least 1. The result does not depend on it.</param>
public sealed class Transcriber(int workers)
{
    /// <summary>Reads every page. Scanned pages nobody has recognised are kept as not readable.</summary>
    /// <param name="booklet">The pages as their files state them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Transcript> TranscribeAsync(Booklet booklet, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(booklet);
        var sources = booklet.Documents.SelectMany(d => d.Pages.Select(p => (Document: d.Id, Page: p))).ToArray();
        var pages = new TranscribedPage[sources.Length];
        Parallel.For(
            0,
            sources.Length,
            new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation },
            i => pages[i] = Transcribe(sources[i].Document, sources[i].Page, booklet.Defects));
        return Task.FromResult(new Transcript(
            [.. booklet.Documents.Select(d => new SourceFile(d.Id, d.FileName, d.Sha256, d.Reader))],
            ImmutableArray.Create(pages),
            booklet.Defects));
    }

    private static TranscribedPage Transcribe(string document, Page page, ImmutableArray<Defect> defects)
    {
        var place = new PageRef(document, page.Number);
        var turn = page.Scan is null ? SidewaysText.TurnOf(page) : 0;
        var (lines, tables) = PageLayout.Build(TypedRules.Draw(SidewaysText.Turned(page, turn)));
        var failed = defects.Any(d => d.Page == place && d.Code == DefectCode.PageUnreadable);
        return new TranscribedPage(
            place, page.Width, page.Height, page.Rotation + (page.Scan?.Turn ?? 0), page.Scan?.Skew ?? 0, page.Source,
            Readable: (page.Source == PageSource.Digital || page.Scan is not null) && !failed,
            Blank: (page.IsBlank || (page.Scan is not null && page.Glyphs.IsEmpty && page.Rulings.IsEmpty)) && !failed,
            lines, tables, page.Scan, page.Scan is null ? [] : page.Glyphs) { Turn = turn };
    }
}
