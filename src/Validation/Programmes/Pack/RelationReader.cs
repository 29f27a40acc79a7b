using System.Collections.Immutable;
using DocPipeline.Validation.Seeds;

namespace DocPipeline.Validation.Programmes.Pack;

/// <summary>Reads what figures are to each other: the same keys in a pack and in the dictionary.</summary>
internal static class RelationReader
{
    public static ImmutableArray<SumEntry> Sums(SeedEntry entry) => Read(entry, "sums", e => new SumEntry(e.Scalar("total"), Parts(e, 2)));

    public static ImmutableArray<ShareEntry> Shares(SeedEntry entry) =>
        Read(entry, "shares", e => new ShareEntry(e.Scalar("share"), e.Scalar("part"), e.Scalar("whole")));

    public static ImmutableArray<InclusionEntry> Inclusions(SeedEntry entry) =>
        Read(entry, "inclusions", e => new InclusionEntry(e.Scalar("whole"), Parts(e, 1)));

    private static ImmutableArray<T> Read<T>(SeedEntry entry, string key, Func<SeedEntry, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var one in entry.Entries(key))
        {
            all.Add(read(one));
            one.RefuseOthers();
        }

        return all.ToImmutable();
    }

    private static ImmutableArray<SeedScalar> Parts(SeedEntry entry, int least)
    {
        var parts = entry.Scalars("parts");
        if (parts.Length < least)
            entry.Refuse("parts", least == 2 ? "expected two parts or more" : "expected a part or more");
        return parts;
    }
}
