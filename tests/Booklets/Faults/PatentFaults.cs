using System.Collections.Immutable;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Truth;

namespace DocPipeline.Booklets.Faults;

/// <summary>Single rows of the patent list that are wrong.</summary>
internal static class PatentFaults
{
    public static IEnumerable<Fault> All { get; } =
    [
        new("patent-number-invalid", null, w => Listed(w, list => list.SetItem(3, list[3] with { Number = Wrong(list[3].Number) }))
            .Expecting(new FindingTruth("patent-number-invalid"))),
        new("patent-listed-twice", null, w => Listed(w, list => list.SetItem(1, list[0]))
            .Expecting([new("patent-list-duplicate"), .. Fewer(FieldIds.Inventions)])),
        new("patent-expired", null, w => Listed(w, list => list.SetItem(Model(list), Old(list[Model(list)], w.Programme.LastYear - 12)))
            .Expecting([new("patent-expired"), .. Fewer(FieldIds.UtilityModels)])),
        new("patent-owner-differs", null, w => w.Binding("patent-list", a => a with { StrangerInRow = 4 }).Expecting([
            new("patent-owner-differs"), .. Fewer(FieldIds.Inventions)])),
    ];

    /// <summary>Whether such a row still counts as a row is left to the reader.</summary>
    private static IEnumerable<FindingTruth> Fewer(string field) => ((string[])[FieldIds.Patents, field]).Select(
        f => new FindingTruth("attachment-figure-mismatch", f, null, "patent-list", Optional: true));

    private static World Listed(World world, Func<ImmutableArray<Patent>, ImmutableArray<Patent>> change) =>
        world.Without("patent-certificate").Binding("patent-list", a => a with { Company = a.Company with { Patents = change(a.Company.Patents) } });

    private static string Wrong(string number) => number[..^1] + (number[^1] == '5' ? '6' : '5');

    private static int Model(ImmutableArray<Patent> list) => list.ToList().FindIndex(p => p.Type == PatentType.UtilityModel);

    private static Patent Old(Patent patent, int year) => patent with
    {
        Number = Patent.NumberOf(year, patent.Type, 123456), Filed = new DateOnly(year, 4, 6), Granted = new DateOnly(year, 11, 20),
    };
}
