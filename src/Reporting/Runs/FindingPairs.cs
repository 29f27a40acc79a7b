using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Runs;

/// <summary>Joins the findings of two checks by their ids; where several share one, those that say the same first, the rest in order.</summary>
internal static partial class FindingPairs
{
    public static ImmutableArray<FindingChange> Compare(ImmutableArray<RunFinding> before, ImmutableArray<RunFinding> after)
    {
        var partners = Partners(before, after);
        var open = after.Where(partners.ContainsKey).Select(f => (Then: partners[f], Now: f)).ToList();
        var kept = new HashSet<RunFinding>(partners.Values, ReferenceEqualityComparer.Instance);
        return
        [
            .. before.Where(f => !kept.Contains(f)).Select(f => new FindingChange(FindingState.Mended, f, null, false)),
            .. open.Select(p => new FindingChange(FindingState.Open, p.Then, p.Now, !SaysTheSame(p.Then, p.Now))),
            .. after.Where(f => !partners.ContainsKey(f)).Select(f => new FindingChange(FindingState.New, null, f, false)),
        ];
    }

    // From each finding of now to the one of then it carries on.
    private static Dictionary<RunFinding, RunFinding> Partners(ImmutableArray<RunFinding> before, ImmutableArray<RunFinding> after)
    {
        var partners = new Dictionary<RunFinding, RunFinding>(ReferenceEqualityComparer.Instance);
        var waiting = before.GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var same in (bool[])[true, false])
        {
            foreach (var now in after)
            {
                if (partners.ContainsKey(now) || !waiting.TryGetValue(now.Id, out var rest))
                    continue;
                var at = rest.FindIndex(then => !same || SaysTheSame(then, now));
                if (at < 0)
                    continue;
                partners.Add(now, rest[at]);
                rest.RemoveAt(at);
            }
        }

        return partners;
    }

    // A booklet bound anew has other page numbers: that alone makes no finding say something else.
    private static bool SaysTheSame(RunFinding a, RunFinding b) =>
        a.Severity == b.Severity && a.Values.SequenceEqual(b.Values) && (a.Message == b.Message || WithoutPages(a) == WithoutPages(b));

    private static string WithoutPages(RunFinding finding) => Number().Replace(
        finding.Message,
        number => int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && finding.Pages.Contains(page) ? "#" : number.Value);

    // A whole number standing alone: no part of an amount, a year or a code.
    [GeneratedRegex(@"(?<![\d.,])\d{1,4}(?![\d.,]*\d)")]
    private static partial Regex Number();
}
