using DocPipeline.Domain;
using DocPipeline.Extraction.Numbers;

namespace DocPipeline.Extraction.Values;

// A number with the unit it is meant in. A unit of another kind beside it means that it is another figure.
internal sealed class QuantityReader(UnitParser units)
{
    private static readonly Unit Bare = new("", "", UnitDimension.None, 1);

    /// <summary>The amount a number states for a field; null where it cannot be that field's.</summary>
    public Quantity? ForField(NumberToken token, Field field, UnitContext around)
    {
        if (token.IsCode)
            return null;
        return field.Kind switch
        {
            FieldKind.Money => Money(token, field, around),
            FieldKind.Count => Count(token, field, around),
            FieldKind.Percent => Percent(token, around),
            _ => null,
        };
    }

    /// <summary>The amount a number states where no field is known.</summary>
    public static Quantity Unnamed(NumberToken token, UnitContext around)
    {
        var (unit, from) = token.Unit is { } beside
            ? (beside, UnitSource.Cell)
            : around.Nearest(_ => true) ?? (Bare, UnitSource.Default);
        return new Quantity(token.Value * unit.Scale, unit, token.Decimals, from);
    }

    /// <summary>True where a text is a unit and nothing else.</summary>
    public bool IsUnit(string text) => text.Trim() is { Length: > 0 } plain && units.Whole(plain) is not null;

    private Quantity? Money(NumberToken token, Field field, UnitContext around)
    {
        // 万元 of most fields, 万美元 of some.
        var own = units.Named(field.DefaultUnit);
        if (token.Unit is { Dimension: UnitDimension.None } multiplier)
            return Of(token, units.Whole(multiplier.Name + own.Canonical) ?? multiplier with { Canonical = own.Canonical, Dimension = own.Dimension }, UnitSource.Cell);
        if (token.Unit is { } beside)
            return IsLike(own, beside) ? Of(token, beside, UnitSource.Cell) : null;
        if (IsOther(around.RowLabel, own) || (around.RowLabel is null && IsOther(around.Header, own)))
            return null;
        var (unit, from) = around.Nearest(u => IsLike(own, u)) ?? (token.HasYuanSign ? (units.Named("元"), UnitSource.Cell) : (own, UnitSource.Default));
        return Of(token, unit, from);
    }

    private Quantity? Count(NumberToken token, Field field, UnitContext around)
    {
        var own = units.Named(field.DefaultUnit);
        if (token.Unit is { } beside && !Counts(beside))
            return null;
        if (token.Unit is null && around.Nearest(_ => true) is { From: not UnitSource.Caption } near && !Counts(near.Unit))
            return null;
        var scale = token.Unit is { Dimension: UnitDimension.None } multiplier ? multiplier.Scale : 1;
        var from = token.Unit is not null ? UnitSource.Cell
            : around.Nearest(Counts) is { } found ? found.From : UnitSource.Default;
        var value = token.Value * scale;

        // 240,268.00 is money: nobody counts pieces to the hundredth.
        if (token.Decimals > 1 && scale == 1)
            return null;
        return value == decimal.Truncate(value) && value >= 0
            ? new Quantity(decimal.Truncate(value), token.Unit is { Scale: 1 } printed ? own with { Name = printed.Name } : own, 0, from)
            : null;

        bool Counts(Unit unit) => IsCounting(unit) || IsLike(own, unit);
    }

    private Quantity? Percent(NumberToken token, UnitContext around)
    {
        if (token.Unit is { } beside)
            return beside.Dimension == UnitDimension.Percent ? Of(token, beside, UnitSource.Cell) : null;
        if (IsOther(around.RowLabel, units.Named("%")))
            return null;
        var (unit, from) = around.Nearest(u => u.Dimension == UnitDimension.Percent) ?? (units.Named("%"), UnitSource.Default);

        // A share above the whole that is not called a share is an amount in the wrong place.
        return from == UnitSource.Default && token.Value > 100 ? null : Of(token, unit, from);
    }

    private static Quantity Of(NumberToken token, Unit unit, UnitSource from) => new(token.Value * unit.Scale, unit, token.Decimals, from);

    private static bool IsLike(Unit own, Unit unit) => unit.Canonical == own.Canonical;

    private static bool IsOther(Unit? unit, Unit wanted) => unit is not null && !IsLike(wanted, unit) && unit.Dimension != UnitDimension.None;

    private static bool IsCounting(Unit unit) =>
        unit.Dimension is UnitDimension.People or UnitDimension.Pieces or UnitDimension.None || unit.Name is "人次" or "家";
}
