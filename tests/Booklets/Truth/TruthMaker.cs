using System.Collections.Immutable;
using DocPipeline.Booklets.Ink;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Truth;

/// <summary>Puts together what stands where, once the pages are known.</summary>
internal static class TruthMaker
{
    private static readonly string[] s_inconsistent = ["paper-online-mismatch", "missing-on-paper"];

    public static BookletTruth Make(World world, Sheet sheet, IReadOnlyDictionary<string, int> marks, int pageCount)
    {
        var pages = Pages(sheet, marks, pageCount);
        var figures = Primaries([.. sheet.Figures.Select((f, i) => f with { Page = marks.PageOf('V', i) })]);
        var oracle = new Oracle(world, figures);
        var required = oracle.RequiredAttachments().ToHashSet(StringComparer.Ordinal);
        var attachments = required.Union(world.Attachments.Select(a => a.Id)).Order(StringComparer.Ordinal).Select(id => new AttachmentTruth(
            id, required.Contains(id), world.Attachments.Any(a => a.Id == id),
            [.. pages.Where(p => p.Kind == "attachment" && p.Attachment == id).Select(p => p.Number)])).ToImmutableArray();
        List<CriterionTruth> criteria = [.. oracle.Criteria()];
        criteria.Add(new CriterionTruth("consistency", world.Expected.Any(f => s_inconsistent.Contains(f.Code)) ? "not-met"
            : world.Expected.Any(f => f.Code is "missing-online" or "attachment-online-mismatch" or "unknown-label" or "online-duplicate-field" or "needs-review") ? "met|not-met|undetermined" : "met"));
        criteria = [.. criteria.Select(c => world.Criteria.TryGetValue(c.Id, out var outcome) ? c with { Outcome = outcome } : c)];
        criteria = [.. criteria.Select(c => world.Readings.TryGetValue(c.Id, out var readings) ? c with { Readings = readings } : c)];
        var outcome = world.Expected.Any(f => f is { Optional: false, Severity: "error" }) ? "discrepancies"
            : criteria.Any(c => c.Outcome == "undetermined") || world.Expected.Any(f => f.Code is "needs-review" or "page-unreadable") ? "needs-review" : "ready";
        return new BookletTruth(world, pages, figures, [.. OnlineRecordWriter.Truth(world, sheet.Asked)], attachments, [.. criteria], world.Expected, outcome);
    }

    private static ImmutableArray<PageTruth> Pages(Sheet sheet, IReadOnlyDictionary<string, int> marks, int pageCount)
    {
        var starts = new Dictionary<int, SectionMark>();
        for (var i = 0; i < sheet.Sections.Count; i++) starts.TryAdd(marks.PageOf('S', i), sheet.Sections[i]);
        var pages = ImmutableArray.CreateBuilder<PageTruth>();
        var current = sheet.Sections[0];
        for (var number = 1; number <= pageCount; number++)
        {
            current = starts.GetValueOrDefault(number, current);
            pages.Add(new PageTruth(number, current.Kind, current.Attachment));
        }

        return pages.ToImmutable();
    }

    /// <summary>One actual statement of the form per field and year is primary: a labelled one before running text, a table before the cover.</summary>
    private static ImmutableArray<FigureTruth> Primaries(List<FigureTruth> figures)
    {
        foreach (var group in figures.Select((f, i) => (Figure: f, Index: i)).Where(x => x.Figure is { Origin: "paper", Stance: "actual" })
            .GroupBy(x => (x.Figure.Field, x.Figure.Period)).ToList())
        {
            var first = group.OrderBy(x => x.Figure.Labelled ? x.Figure.Page == 1 ? 1 : 0 : 2).ThenBy(x => x.Index).First();
            figures[first.Index] = first.Figure with { Primary = true };
        }

        return [.. figures];
    }
}
