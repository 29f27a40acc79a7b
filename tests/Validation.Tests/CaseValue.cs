using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Tests;

/// <summary>Reads the short form in which cases state values: 12,345.67万元, 120件, 15%, 是, 2023-07.</summary>
internal static class CaseValue
{
    public static FieldValue Parse(Field field, string text, Vocabulary vocabulary) => field.Kind switch
    {
        FieldKind.Money or FieldKind.Count or FieldKind.Percent => new QuantityValue(Amount(field, text, vocabulary)),
        FieldKind.Flag => new FlagValue(text is "是" or "true"),
        FieldKind.Date => Date(text),
        FieldKind.TextList => new TextListValue([.. text.Split('；')]),
        _ => new TextValue(text),
    };

    private static Quantity Amount(Field field, string text, Vocabulary vocabulary)
    {
        var number = text.TrimEnd([.. "元万亿百千%件人美台"]);
        var name = text[number.Length..];
        var unit = vocabulary.Units.First(u => u.Name == (name.Length > 0 ? name : field.DefaultUnit));
        var value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
        return new Quantity(value * unit.Scale, unit, value.Scale, name.Length > 0 ? UnitSource.Cell : UnitSource.Default);
    }

    private static DateValue Date(string text)
    {
        var parts = text.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new DateValue(
            new DateOnly(parts[0], parts.Length > 1 ? parts[1] : 1, parts.Length > 2 ? parts[2] : 1), (DatePrecision)(parts.Length - 1));
    }
}
