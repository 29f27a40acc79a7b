using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// 36,824.32 read as 3682432, or 156,137.15 as 16.13216, where the next year's figure of the same row has its two decimals: under a seal or in noise the
// separators go first, and the digits that are left are as sure as ever.
internal static class LostDecimals
{
    /// <summary>The amounts on a recognised page that have no decimals, or more, where the same field has some in another year.</summary>
    public static HashSet<Statement> Among(IEnumerable<ExaminedStatement> examined) => examined
        .Where(e => e.Reading is not null && e.Statement is { Period: not null, Value: QuantityValue, Provenance: not null })
        .Select(e => e.Statement)
        .GroupBy(s => (s.Field, s.Origin, s.Attachment, s.Provenance!.Place, Unit: QuantityOf(s).PrintedUnit.Name))
        .SelectMany(g => g.Where(s => IsOdd(QuantityOf(s).Decimals, [.. g.Where(o => !ReferenceEquals(o, s)).Select(o => QuantityOf(o).Decimals)])))
        .ToHashSet<Statement>(ReferenceEqualityComparer.Instance);

    // None where another year has some; more than any other year where those agree.
    private static bool IsOdd(int decimals, List<int> others) =>
        decimals == 0 ? others.Exists(o => o > 0) : others.Count >= 2 && others.TrueForAll(o => o == others[0]) && others[0] > 0 && decimals > others[0];

    private static Quantity QuantityOf(Statement statement) => ((QuantityValue)statement.Value).Quantity;
}
