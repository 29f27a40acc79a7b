using DocPipeline.Domain;
using DocPipeline.Reporting.Html;

namespace DocPipeline.Reporting.Xlsx;

/// <summary>A stated value as cells: numbers as numbers in the unit they were stated in, dates as dates, everything else as text.</summary>
internal static class ValueCells
{
    public static Cell Value(Statement statement, Texts texts)
    {
        var cell = statement.Value switch
        {
            QuantityValue { Quantity: var quantity } => Cell.OfAmount(quantity.Value / quantity.PrintedUnit.Scale, quantity.Decimals),
            DateValue date => Cell.OfDate(date),
            _ => Cell.OfCode(ValueText.Printed(statement, texts)),
        };
        return statement.NeedsReview ? cell with { Tone = Tone.Doubtful } : cell;
    }

    public static Cell Unit(Statement statement) =>
        Cell.Of(statement.Value is QuantityValue { Quantity.PrintedUnit.Name: var unit } ? unit : null);

    public static Cell Year(Period? period) => period switch
    {
        null => Cell.Empty,
        { Part.Length: 0 } whole => Cell.OfOrdinal(whole.Year),
        { } part => Cell.OfCode(part.ToString()),
    };

    /// <summary>What must be known of a value beside itself: that it is a plan, on which basis it was drawn up, that a person states it, that its reading is in doubt.</summary>
    public static string Remark(Statement statement, Texts texts) => string.Join(
        texts["list-separator"],
        ((string?[])
        [
            statement.Stance == Stance.Actual ? null : texts["stance." + Json.Words.Of(statement.Stance)],
            Json.Words.Of(statement.Basis) is { } basis ? texts["basis." + basis] : null,
            StatementLine.ByPerson(statement, texts),
            statement.NeedsReview ? StatementLine.Doubt(statement, texts) : null,
        ]).OfType<string>());

    /// <summary>First less second in the unit of the first, where both are amounts of one kind.</summary>
    public static Cell Difference(Statement first, Statement second)
    {
        if (first.Value is not QuantityValue { Quantity: var a } || second.Value is not QuantityValue { Quantity: var b}
            || first.Field != second.Field || a.PrintedUnit.Dimension != b.PrintedUnit.Dimension)
        {
            return Cell.Empty;
        }

        // Dividing by a one with all decimals drops trailing zeros.
        var difference = (a.Value - b.Value) / a.PrintedUnit.Scale / 1.0000000000000000000000000000m;
        return Cell.OfAmount(difference, Math.Max(a.Decimals, difference.Scale));
    }
}
