namespace DocPipeline.Domain;

/// <summary>数值。An amount exactly as it was stated: its value, its unit and how finely it was stated.</summary>
/// <param name="Value">In the canonical unit (元, 人, 件, %).</param>
/// <param name="PrintedUnit">The unit it was stated in.</param>
/// <param name="Decimals">Printed decimals, in the printed unit.</param>
/// <param name="UnitFrom">Where the unit was found.</param>
public sealed record Quantity(decimal Value, Unit PrintedUnit, int Decimals, UnitSource UnitFrom)
{
    /// <summary>True for money whose unit is printed nowhere around it: it may be ten thousand times another.</summary>
    public bool LacksUnit => UnitFrom == UnitSource.Default && PrintedUnit.Dimension == UnitDimension.Money;

    /// <summary>Every value that is printed like this one.</summary>
    public Interval Interval
    {
        get
        {
            var half = 0.5m * PrintedUnit.Scale;
            for (var i = 0; i < Decimals; i++)
                half /= 10;
            return new Interval(Value - half, Value + half);
        }
    }
}
