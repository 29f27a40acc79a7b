using DocPipeline.Domain;

namespace DocPipeline.Extraction.Scans;

// 36,824.32 read as 3682432 where the next year's figure of the same row has its decimals: under a seal or in noise the separators go first,
// and the digits that are left are as sure as ever.
internal static class LostDecimals
{
    /// <summary>The amounts that stand without decimals on a recognised page where the same field has some in another year.</summary>
    public static HashSet<Statement> Among(IEnumerable<ExaminedStatement> examined) => examined
        .Where(e => e.Reading is not null && e.Statement is { Period: not null, Value: QuantityValue, Provenance: not null })
        .Select(e => e.Statement)
        .GroupBy(s => (s.Field, s.Origin, s.Attachment, s.Provenance!.Place, Unit: QuantityOf(s).PrintedUnit.Name))
        .Where(g => g.Any(s => QuantityOf(s).Decimals > 0))
        .SelectMany(g => g.Where(s => QuantityOf(s).Decimals == 0))
        .ToHashSet<Statement>(ReferenceEqualityComparer.Instance);

    private static Quantity QuantityOf(Statement statement) => ((QuantityValue)statement.Value).Quantity;
}
