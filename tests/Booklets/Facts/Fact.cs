using System.Globalization;

namespace DocPipeline.Booklets.Facts;

/// <summary>事实。One value before it is printed.</summary>
/// <param name="Kind">Decides which of the two is used.</param>
/// <param name="Number">元, people, items or percent.</param>
/// <param name="Text">Text, ISO date, <c>true</c>/<c>false</c>, or names joined by ；.</param>
internal sealed record Fact(FactKind Kind, decimal Number, string Text)
{
    public static Fact Money(decimal yuan) => new(FactKind.Money, yuan, "");

    public static Fact People(int count) => new(FactKind.People, count, "");

    public static Fact Items(int count) => new(FactKind.Items, count, "");

    public static Fact Percent(decimal percent) => new(FactKind.Percent, percent, "");

    public static Fact Of(string text) => new(FactKind.Text, 0, text);

    public static Fact Code(string text) => new(FactKind.Code, 0, text);

    public static Fact Day(DateOnly day) => new(FactKind.Date, 0, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Fact Month(DateOnly month) => new(FactKind.Month, 0, month.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    public static Fact Flag(bool holds) => new(FactKind.Flag, 0, holds ? "true" : "false");

    public static Fact List(IEnumerable<string> names) => new(FactKind.List, 0, string.Join('；', names));
}
