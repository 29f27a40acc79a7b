using System.Globalization;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Hidden;

/// <summary>起止日期。Forms that ask for the first and the last day of a project rather than its months.</summary>
internal static class DayTerms
{
    public static World Put(World world) => world with { Form = Put(world.Form), Story = Put(world.Story), Online = Put(world.Online) };

    private static FactSheet Put(FactSheet facts)
    {
        var start = Month(facts[FieldIds.ProjectStart]);
        var end = Month(facts[FieldIds.ProjectEnd]).AddMonths(1).AddDays(-1);
        return facts.With(FieldIds.ProjectStart, null, Fact.Day(start)).With(FieldIds.ProjectEnd, null, Fact.Day(end));
    }

    private static DateOnly Month(Fact fact) => DateOnly.ParseExact(fact.Text[..7] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
