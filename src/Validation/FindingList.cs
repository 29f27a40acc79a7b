using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Validation.Catalogue;

namespace DocPipeline.Validation;

/// <summary>Collects findings; two about the same thing (code, field, period, attachment, criterion) become one.</summary>
internal sealed class FindingList(Dossier dossier)
{
    private readonly Dictionary<(string, FieldId?, Period?, string?, string?), Finding> _findings = [];

    public IEnumerable<Finding> All => _findings.Values;

    public bool Has(string code) => _findings.Keys.Any(k => k.Item1 == code);

    public bool Has(string code, Severity severity) => _findings.Values.Any(f => f.Code == code && f.Severity == severity);

    /// <summary>Adds a finding with the severity and clause of the catalogue where it brings none of its own.</summary>
    public void Add(string code, Notice notice)
    {
        var entry = CheckCatalogue.Find(code)!;
        var finding = new Finding(
            code, notice.Severity ?? entry.Severity, notice.Field, notice.Period, notice.Attachment, notice.Criterion,
            notice.Statements, notice.Pages, notice.Message, notice.Arithmetic,
            notice.Clause ?? (entry.Asks is { } check ? dossier.ClauseOf(check) : null));
        var key = (code, finding.Field, finding.Period, finding.Attachment, finding.Criterion);
        _findings[key] = _findings.TryGetValue(key, out var known) ? Merge(known, finding) : finding;
    }

    /// <summary>Errors first, then in booklet order.</summary>
    public ImmutableArray<Finding> InOrder()
    {
        var pages = new Dictionary<PageRef, int>();
        foreach (var page in dossier.Evidence.Pages)
            pages.TryAdd(page.Place, pages.Count);
        return
        [
            .. _findings.Values
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => PlaceOf(f, pages))
                .ThenBy(f => f.Code, StringComparer.Ordinal)
                .ThenBy(f => f.Field?.Name, StringComparer.Ordinal)
                .ThenBy(f => f.Period)
                .ThenBy(f => f.Attachment, StringComparer.Ordinal)
                .ThenBy(f => f.Criterion, StringComparer.Ordinal),
        ];
    }

    private static int PlaceOf(Finding finding, Dictionary<PageRef, int> pages)
    {
        var places = finding.Statements.Select(s => s.Provenance?.Place).OfType<PageRef>().Concat(finding.Pages);
        return places.Select(p => pages.GetValueOrDefault(p, int.MaxValue)).DefaultIfEmpty(int.MaxValue).Min();
    }

    private static Finding Merge(Finding a, Finding b) => a with
    {
        Severity = a.Severity > b.Severity ? a.Severity : b.Severity,
        Statements = [.. a.Statements, .. b.Statements.Where(s => !a.Statements.Contains(s))],
        Pages = [.. a.Pages.Union(b.Pages)],
        Message = a.Message.Contains(b.Message, StringComparison.Ordinal) ? a.Message : $"{a.Message}\n{b.Message}",
        Arithmetic = [.. a.Arithmetic, .. b.Arithmetic.Except(a.Arithmetic)],
    };
}
