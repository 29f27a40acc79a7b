using System.Collections.Immutable;

namespace DocPipeline.Booklets.Facts;

/// <summary>Draws patents that are all in force: filed within 18, 8 or 8 years.</summary>
internal static class PatentMaker
{
    private static readonly string[] s_shapes = ["一种{0}及其制备方法", "一种{0}的检测装置", "{0}控制方法及系统", "一种用于{0}的夹具", "一种带有自适应补偿结构的{0}生产线及其使用方法", "{0}散热结构"];
    private static readonly string[] s_parts = ["转子", "外壳", "端盖", "传感器", "密封件", "电源模块", "滤芯", "涂布头", "输送机构", "测试台"];

    public static ImmutableArray<Patent> Make(Random random, string product, ProgrammeFacts programme, int foundedIn, bool award)
    {
        var (inventions, models, designs) = programme.IsHighValue
            ? award ? (random.Next(12, 20), random.Next(42, 50), random.Next(2, 6))
            : random.Next(2) == 0 ? (random.Next(52, 60), random.Next(8, 20), random.Next(0, 4)) : (random.Next(20, 40), random.Next(70, 90), random.Next(10, 14))
            : random.Next(2) == 0 ? (random.Next(7, 14), random.Next(10, 20), random.Next(0, 3)) : (random.Next(2, 5), random.Next(28, 36), random.Next(1, 4));
        return Some(random, product, foundedIn, inventions, models, designs, programme.LastYear - 2);
    }

    /// <summary>So many of each type, filed no later than a year.</summary>
    public static ImmutableArray<Patent> Some(Random random, string product, int foundedIn, int inventions, int models, int designs, int last)
    {
        var serials = new HashSet<int>();
        return [.. Of(PatentType.Invention, inventions, 9), .. Of(PatentType.UtilityModel, models, 7), .. Of(PatentType.Design, designs, 6)];

        IEnumerable<Patent> Of(PatentType type, int count, int span)
        {
            for (var i = 0; i < count; i++)
            {
                int serial;
                do serial = random.Next(100000, 2999999);
                while (!serials.Add(serial));
                var filed = new DateOnly(random.Next(Math.Max(foundedIn, last - span), last + 1), random.Next(1, 13), random.Next(1, 28));
                var shape = type == PatentType.Design ? "{0}" : Names.Pick(random, s_shapes);
                var title = shape.Replace("{0}", product + Names.Pick(random, s_parts), StringComparison.Ordinal);
                yield return new Patent(Patent.NumberOf(filed.Year, type, serial), type, title, filed, filed.AddDays(random.Next(200, 700)));
            }
        }
    }
}
