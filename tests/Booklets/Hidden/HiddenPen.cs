using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Hidden.Ink;
using DocPipeline.Booklets.Ink;

namespace DocPipeline.Booklets.Hidden;

/// <summary>填表笔。Writes the labels and values of one booklet in its hand, and keeps which fields its form asks for.</summary>
internal sealed class HiddenPen(World world, HiddenWave wave, HiddenDesign design, Sheet sheet, Hand hand)
{
    private readonly HashSet<FactKey> _asked = [];
    private readonly Hand _hand = design.Narrow && hand.Digits == DigitInk.Wide ? hand with { Digits = DigitInk.WideComma } : hand;

    public World World => world;

    public HiddenWave Wave => wave;

    public HiddenDesign Design => design;

    public Sheet Sheet => sheet;

    public Hand Hand => _hand;

    public ProgrammeFacts Programme => world.Programme;

    public IReadOnlySet<FactKey> Asked => _asked;

    public int Last => world.Programme.LastYear;

    public IReadOnlyList<int> Years { get; } = [world.Programme.LastYear - 2, world.Programme.LastYear - 1, world.Programme.LastYear];

    /// <summary>Gets a value indicating whether the form has places for the printed ratios.</summary>
    public bool WithShares => world.WithShares;

    public bool HighValue => world.Programme.IsHighValue;

    public void Add(string html) => sheet.Add(html);

    public string Word(string field) => Sheet.Escape(wave.Word(field, _hand.Seed));

    public bool Has(string field, int? year = null) => world.Form.Has(field, year);

    /// <summary>An amount of the form's tables.</summary>
    public string Money(string field, int? year, string unit, bool behind = false, int? decimals = null, bool labelled = true) =>
        Put(world.Form, field, year, f => HiddenInk.Money(f.Number, unit, behind, _hand, decimals), labelled);

    /// <summary>An amount in another print than the hand's.</summary>
    public string Amount(string field, Func<Fact, Printed> print) => Put(world.Form, field, null, print, labelled: true);

    /// <summary>A number of people or patents; <paramref name="counter"/> is written behind it.</summary>
    public string Count(string field, bool counter = false, bool labelled = true) =>
        Put(world.Form, field, null, f => Counted(f, counter), labelled);

    public string Percent(string field, int? year = null, bool sign = true, bool labelled = true) =>
        Put(world.Form, field, year, f => HiddenInk.Percent(f.Number, sign, _hand), labelled);

    /// <summary>A text, code, date, box or list; what stands for nothing where there need not be one.</summary>
    public string Text(string field, bool labelled = true) =>
        Put(world.Form, field, null, Worded, labelled) is { Length: > 0 } text ? text : field is FieldIds.FormerNames or FieldIds.Partners ? _hand.Nothing : "";

    /// <summary>A text in another print than the hand's.</summary>
    public string Text(string field, Func<Fact, string> print) =>
        Put(world.Form, field, null, f => new Printed(print(f), f.Text, "", ""), labelled: true);

    /// <summary>A statement of the running text; its figures are never wide.</summary>
    public string Told(string field, int? year, string unit)
    {
        var facts = world.Story;
        return Put(facts, field, year, f => f.Kind switch
        {
            FactKind.Money => HiddenInk.Money(f.Number, unit, behind: true, _hand with { Digits = DigitInk.Narrow }),
            FactKind.Percent => HiddenInk.Percent(f.Number, behind: true, _hand),
            FactKind.People or FactKind.Items => Counted(f, counter: true),
            _ => Worded(f),
        }, labelled: false);
    }

    private Printed Counted(Fact fact, bool counter) => fact.Kind == FactKind.People
        ? HiddenInk.Count(fact.Number, "人", _hand.Person, counter)
        : HiddenInk.Count(fact.Number, "件", _hand.Item, counter);

    private Printed Worded(Fact fact) => new(
        fact.Kind switch
        {
            FactKind.Date or FactKind.Month => HiddenInk.Date(fact.Text, _hand.Day),
            FactKind.Flag => HiddenInk.Box(fact.Text == "true", _hand.Box),
            FactKind.List => fact.Text.Replace('；', '、'),
            _ => fact.Text,
        },
        fact.Text, "", "");

    private string Put(FactSheet facts, string field, int? year, Func<Fact, Printed> print, bool labelled)
    {
        _asked.Add(new FactKey(field, year));
        return facts.Has(field, year) ? sheet.Value(field, year, print(facts[field, year]), labelled) : "";
    }
}
