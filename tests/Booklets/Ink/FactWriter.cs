using System.Globalization;
using DocPipeline.Booklets.Facts;

namespace DocPipeline.Booklets.Ink;

/// <summary>Prints a fact in a clerk's habits and says what the print states.</summary>
internal static class FactWriter
{
    /// <param name="fact">What to print.</param>
    /// <param name="habits">How.</param>
    /// <param name="unit">Unit of the place; for money the factor, else the counter word (人, 件, 项, %).</param>
    /// <param name="unitBehind">True where the unit is written behind the figure.</param>
    public static Printed Write(Fact fact, Habits habits, string unit, bool unitBehind)
    {
        switch (fact.Kind)
        {
            case FactKind.Money:
                var factor = NumberWriter.UnitFactor(unit);
                var decimals = NumberWriter.DecimalsOf(unit);
                if (fact.Number % (factor * 10) == 0 && habits.WordingSeed % 3 != 0) decimals = 0;
                var rounded = Math.Round(fact.Number / factor, decimals, MidpointRounding.AwayFromZero);
                var text = NumberWriter.Write(rounded, decimals, habits.Numbers);
                return new Printed(unitBehind ? text + unit : text, Plain(rounded * factor), "元", unit);
            case FactKind.People or FactKind.Items:
                var count = NumberWriter.Write(fact.Number, 0, habits.Numbers == NumberHabit.FullWidth ? NumberHabit.FullWidth : NumberHabit.Plain);
                return new Printed(unitBehind ? count + unit : count, Plain(fact.Number), fact.Kind == FactKind.People ? "人" : "件", unit);
            case FactKind.Percent:
                var places = fact.Number == Math.Truncate(fact.Number) ? 0 : habits.PercentDecimals;
                var percent = Math.Round(fact.Number, places, MidpointRounding.AwayFromZero);
                var share = NumberWriter.Write(percent, places, habits.Numbers == NumberHabit.FullWidth ? NumberHabit.FullWidth : NumberHabit.Plain);
                return new Printed(unitBehind ? share + "%" : share, Plain(percent), "%", "%");
            case FactKind.Date or FactKind.Month:
                return new Printed(DateWriter.Write(fact.Text, habits.Dates), fact.Text, "", "");
            case FactKind.Flag:
                return new Printed(Flag(fact.Text == "true", habits.Flags), fact.Text, "", "");
            case FactKind.List:
                return new Printed(fact.Text.Replace('；', '、'), fact.Text, "", "");
            default:
                return new Printed(fact.Text, fact.Text, "", "");
        }
    }

    public static string Plain(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool yes, FlagHabit habit) => habit switch
    {
        FlagHabit.CheckedBox => yes ? "☑是　□否" : "□是　☑否",
        FlagHabit.BoxBehind => yes ? "是☑　否□" : "是□　否☑",
        FlagHabit.FilledBox => yes ? "■ 是　□ 否" : "□ 是　■ 否",
        FlagHabit.Tick => yes ? "是（√）　否（　）" : "是（　）　否（√）",
        _ => yes ? "是" : "否",
    };
}
