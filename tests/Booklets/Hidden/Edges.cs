using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Hidden;

/// <summary>边界情形. Companies that real programmes see too: a loss in the first of the three years, no part-time people, no design patents.</summary>
internal static class Edges
{
    public static World Put(World world) => world.Programme.IsHighValue ? world : (world.Seed % 3) switch
    {
        0 => world.By(c => c with { Years = [Loss(c.Years[0]), .. c.Years.Skip(1)] }),
        1 => world.By(c => c with { IpFulltime = c.IpFulltime.Length < 3 ? [.. c.IpFulltime, .. c.IpParttime.Where(n => !c.IpFulltime.Contains(n))] : c.IpFulltime, IpParttime = [] }),
        _ => world.By(c => c with { Patents = [.. c.Patents.Where(p => p.Type != PatentType.Design)] }),
    };

    private static YearFigures Loss(YearFigures year) => year with { Profit = -year.Profit, NetProfit = -year.Profit };
}
