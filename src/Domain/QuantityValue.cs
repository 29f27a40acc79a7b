using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>数值型。An amount, count or percentage.</summary>
/// <param name="Quantity">With unit and printed decimals.</param>
public sealed record QuantityValue(Quantity Quantity) : FieldValue
{
    /// <inheritdoc/>
    public override string Canonical => Quantity.Value.ToString(CultureInfo.InvariantCulture);
}
