using System.Globalization;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Forms;

/// <summary>填表笔。Writes labels and values of the form in the clerk's habits.</summary>
internal sealed class FormPen(Sheet sheet, FactSheet facts, ProgrammeFacts programme)
{
    public Sheet Sheet => sheet;

    public FactSheet Facts => facts;

    public ProgrammeFacts Programme => programme;

    public Habits Habits => sheet.Habits;

    public IReadOnlyList<int> Years { get; } = [programme.LastYear - 2, programme.LastYear - 1, programme.LastYear];

    public bool UnitInCaption => Habits.Units == UnitHabit.Caption;

    /// <summary>Gets the caption above a table of money, or nothing where the unit stands elsewhere.</summary>
    public string Caption => UnitInCaption ? $"<p class=cap>单位：{Habits.MoneyUnit}</p>" : "";

    public string Word(string field) => Wordings.Pick(field, Habits.WordingSeed, Habits.Hidden);

    /// <summary>Label of a single field, spaced out or broken where the clerk does so; counts and shares may carry their unit.</summary>
    public string Label(string field)
    {
        var unit = LabelUnit(field);
        var word = Sheet.Escape(Word(field));
        var set = Habits.Labels switch
        {
            LabelHabit.Spaced when word.Length is 3 or 4 && !word.Contains('-', StringComparison.Ordinal) => string.Join(' ', word.ToCharArray()),
            LabelHabit.Broken when word.Length > 5 && !word.Contains('&', StringComparison.Ordinal) => word[..(word.Length / 2)] + "<br>" + word[(word.Length / 2)..],
            _ => word,
        };
        return unit.Length > 0 ? $"{set}（{unit}）" : set;
    }

    /// <summary>Label of a yearly amount in a table.</summary>
    public string YearlyLabel(string field) =>
        Sheet.Escape(Word(field)) + (IsShare(field) ? UnitBehind(field) ? "" : "（%）" : Habits.Units == UnitHabit.Label ? $"（{Habits.MoneyUnit}）" : "");

    /// <summary>A yearly figure in a table whose caption, label or cell names the unit.</summary>
    public string Yearly(string field, int year)
    {
        if (IsShare(field)) return sheet.Value(facts, field, year, "%", UnitBehind(field));
        var behind = Habits.Units is UnitHabit.Cell or UnitHabit.Mixed;
        return sheet.Value(facts, field, year, MoneyUnit(field, year), behind);
    }

    /// <summary>A figure that must say its unit itself: lines and sentences.</summary>
    public string Spoken(string field, int? year = null, bool labelled = false)
    {
        var unit = facts.Has(field, year) && facts[field, year].Kind == FactKind.Money ? MoneyUnit(field, year) : UnitOf(field);
        return sheet.Value(facts, field, year, unit, unitBehind: true, labelled);
    }

    /// <summary>A single value beside its label.</summary>
    public string Value(string field)
    {
        if (facts.Has(field) && facts[field].Kind == FactKind.Money)
        {
            var capitals = field == FieldIds.RegisteredCapital && Habits.WordingSeed % 5 == 0;
            if (!capitals) return sheet.Value(facts, field, null, LooseUnit(field), LabelUnit(field).Length == 0);
            var text = CapitalWriter.Yuan(facts.Number(field));
            return sheet.Value(field, null, new Printed(text, FactWriter.Plain(facts.Number(field)), "元", "元"));
        }

        return sheet.Value(facts, field, null, UnitOf(field), UnitBehind(field));
    }

    public Pair Pair(string field, bool wide = false) => new(Label(field), Value(field), wide);

    /// <summary>A year as this clerk heads a column or a label with it.</summary>
    public string YearHead(int year) => ((Habits.WordingSeed >> 6) % 5) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{year}年度"),
        1 => DateWriter.Write(string.Create(CultureInfo.InvariantCulture, $"{year}-01"), DateHabit.Characters)[..5],
        2 when Habits.Units != UnitHabit.Label => string.Create(CultureInfo.InvariantCulture, $"{year}"),
        _ => Year(year),
    };

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");

    public static bool IsShare(string field) => field is FieldIds.RdShare or FieldIds.IpShare;

    private string MoneyUnit(string field, int? year)
    {
        if (Habits.Units != UnitHabit.Mixed || !facts.Has(field, year)) return Habits.MoneyUnit;
        if (field is FieldIds.Sales or FieldIds.Assets && facts.Number(field, year) >= 100000000m) return "亿元";
        return field == FieldIds.Ip ? "元" : "万元";
    }

    private string LooseUnit(string field) => field == FieldIds.RegisteredCapital && Habits.Units == UnitHabit.Mixed ? "元" : "万元";

    // A bare 15 beside 专利申请增幅 says nothing: a share always shows its sign somewhere.
    private bool UnitBehind(string field) =>
        LabelUnit(field).Length == 0 && (UnitOf(field) == "%" || ((Habits.WordingSeed >> 4) + field.Length) % 3 != 0);

    private static string UnitOf(string field) => Wordings.Of(field).Counter is { Length: > 0 } counter ? counter
        : IsShare(field) || field is FieldIds.InventionGrowth or FieldIds.ImplementationRate ? "%" : "";

    private string LabelUnit(string field)
    {
        var unit = facts.Has(field) && facts[field].Kind == FactKind.Money
            ? Habits.Units is UnitHabit.Cell or UnitHabit.Mixed ? "" : LooseUnit(field)
            : UnitOf(field);
        if (unit.Length == 0) return "";
        if (facts.Has(field) && facts[field].Kind == FactKind.Money)
            return field == FieldIds.RegisteredCapital && Habits.WordingSeed % 5 == 0 ? "" : unit;
        return (Habits.WordingSeed >> 4) % 4 == 1 ? unit : "";
    }
}
