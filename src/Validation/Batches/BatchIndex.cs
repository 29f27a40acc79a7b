using System.Collections.Immutable;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Batches;

/// <summary>同批索引。The submissions of a batch side by side. Knows no booklet: ten thousand of them fit into a few megabytes.</summary>
public sealed class BatchIndex
{
    private readonly Dictionary<string, int> _unplaced;
    private readonly Dictionary<string, int> _applicants;
    private readonly Dictionary<string, List<BatchEntry>> _byDistrict;
    private readonly Dictionary<string, List<BatchEntry>> _byApplicant;
    private readonly Dictionary<string, List<BatchEntry>> _byBooklet;
    private readonly Dictionary<long, List<BatchEntry>> _byPatent = [];

    /// <summary>Over all submissions; their order decides nothing.</summary>
    public BatchIndex(IEnumerable<BatchEntry> entries)
    {
        var all = entries.OrderBy(e => e.Name, StringComparer.Ordinal).ToList();
        _unplaced = all.Where(e => e.District is null).CountBy(e => e.Programme, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _byDistrict = Group(all.Where(e => e.District is not null), DistrictKey);
        _applicants = _byDistrict.ToDictionary(d => d.Key, d => CountApplicants(d.Value), StringComparer.Ordinal);
        _byApplicant = Group(all.SelectMany(e => ApplicantKeys(e).Select(k => (k, e))), p => p.k, p => p.e);
        _byBooklet = Group(all.Where(e => e.Booklet.Length > 0), e => e.Booklet);
        foreach (var entry in all)
        {
            foreach (var patent in entry.Patents)
            {
                if (!_byPatent.TryGetValue(patent, out var holders))
                    _byPatent.Add(patent, holders = new List<BatchEntry>(1));
                holders.Add(entry);
            }
        }
    }

    /// <summary>What the others mean for that one, which is among them.</summary>
    public BatchStanding StandingOf(BatchEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new BatchStanding(
            entry.District,
            _applicants.GetValueOrDefault(DistrictKey(entry)),
            _unplaced.GetValueOrDefault(entry.Programme) - (entry.District is null ? 1 : 0),
            Others(entry, _byDistrict.GetValueOrDefault(DistrictKey(entry)) ?? []),
            Others(entry, ApplicantKeys(entry).SelectMany(k => _byApplicant[k]).Where(entry.IsSameApplicant).DistinctBy(e => e.Name).OrderBy(e => e.Name, StringComparer.Ordinal)),
            Others(entry, _byBooklet.GetValueOrDefault(entry.Booklet) ?? []),
            [.. entry.Patents.Select(p => Shared(entry, p)).Where(s => !s.Submissions.IsEmpty)]);
    }

    private SharedPatent Shared(BatchEntry entry, long patent) =>
        new(patent, Others(entry, _byPatent[patent].Where(entry.IsOtherApplicant)));

    // An applicant whose submission came twice is recommended once: that it came twice is a finding of its own.
    private static int CountApplicants(List<BatchEntry> entries)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var entry in entries.OrderByDescending(e => e.Uscc is not null))
        {
            var isRepeated = entry.Uscc is { } code ? known.Contains(code) : entry.Applicant is { } name && known.Contains(name);
            if (!isRepeated && !known.Contains(entry.Booklet))
                count++;
            known.UnionWith(new[] { entry.Uscc, entry.Applicant, entry.Booklet }.Where(k => !string.IsNullOrEmpty(k)).OfType<string>());
        }

        return count;
    }

    // All lists are in name order; a district of thousands would otherwise be told thousands of times.
    private static ImmutableArray<string> Others(BatchEntry entry, IEnumerable<BatchEntry> among) =>
        [.. among.Select(e => e.Name).Where(n => n != entry.Name).Take(BatchStanding.MostNamed + 1)];

    private static string DistrictKey(BatchEntry entry) => $"{entry.Programme}|{entry.District}";

    private static IEnumerable<string> ApplicantKeys(BatchEntry entry)
    {
        if (entry.Uscc is { } code)
            yield return $"{entry.Programme}|{code}";
        if (entry.Applicant is { } name)
            yield return $"{entry.Programme}|{name}";
    }

    private static Dictionary<string, List<BatchEntry>> Group(IEnumerable<BatchEntry> entries, Func<BatchEntry, string> key) => Group(entries, key, e => e);

    private static Dictionary<string, List<BatchEntry>> Group<T>(IEnumerable<T> items, Func<T, string> key, Func<T, BatchEntry> entry) =>
        items.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(entry).ToList(), StringComparer.Ordinal);
}
