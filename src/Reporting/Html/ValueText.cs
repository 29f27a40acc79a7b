using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Reporting.Html;

/// <summary>How a stated value is shown: as printed, with its unit, and what that is in the canonical unit.</summary>
internal static class ValueText
{
    /// <summary>The characters on the page; where there are none (a ticked box), the value.</summary>
    public static string Printed(Statement statement, Texts texts) =>
        string.IsNullOrWhiteSpace(statement.AsPrinted) || statement.Value is FlagValue
            ? Plain(statement.Value, texts)
            : statement.AsPrinted;

    /// <summary>The unit, where the printed characters do not name it themselves.</summary>
    public static string? Unit(Statement statement) =>
        statement.Value is QuantityValue { Quantity.PrintedUnit.Name: { Length: > 0 } unit }
        && !statement.AsPrinted.Contains(unit, StringComparison.Ordinal)
            ? unit
            : null;

    /// <summary>Where the unit comes from, where that is not beside the number; the online record has a column for it.</summary>
    public static string? UnitSourceText(Statement statement, Texts texts) =>
        (statement.Origin != Origin.Online || statement.Value is QuantityValue { Quantity.UnitFrom: UnitSource.Default })
        && statement.Value is QuantityValue { Quantity: { UnitFrom: not UnitSource.Cell, PrintedUnit.Name.Length: > 0 } quantity }
            ? texts["unit-from." + Json.Words.Of(quantity.UnitFrom)]
            : null;

    /// <summary>The canonical value, where it does not read like the printed one.</summary>
    public static string? Canonical(Statement statement, Texts texts) => statement.Value switch
    {
        QuantityValue { Quantity: { PrintedUnit.Scale: not 1 } quantity } =>
            $"= {Grouped(quantity.Value)} {quantity.PrintedUnit.Canonical}",
        DateValue or TextListValue or TextValue when Differs(statement) => $"= {Plain(statement.Value, texts)}",
        _ => null,
    };

    public static string Plain(FieldValue value, Texts texts) => value switch
    {
        FlagValue flag => texts[flag.Holds ? "yes" : "no"],
        QuantityValue { Quantity: var quantity } => $"{Grouped(quantity.Value)} {quantity.PrintedUnit.Canonical}".TrimEnd(),
        _ => value.Canonical,
    };

    /// <summary>Thousands apart, every decimal kept.</summary>
    public static string Grouped(decimal amount) => amount.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static bool Differs(Statement statement)
    {
        var printed = statement.AsPrinted.Where(c => !char.IsWhiteSpace(c));
        return !printed.SequenceEqual(statement.Value.Canonical.Where(c => !char.IsWhiteSpace(c)));
    }
}
