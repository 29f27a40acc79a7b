using DocPipeline.Domain;

namespace DocPipeline.Validation.Comparing;

/// <summary>Typed equality: rounding intervals for amounts, exact for counts, codes and dates, width- and space-insensitive for text.</summary>
internal sealed class ValueComparison(DistrictNames districts)
{
    // A name that lacks one character may be another one.
    private const int LeastLost = 2;

    /// <summary>Holds two statements against each other over every plausible reading of their characters.</summary>
    public Agreement Compare(Field field, Statement a, Statement b)
    {
        if (Readings(a) is not { } left || Readings(b) is not { } right)
            return Agreement.CannotTell;
        Agreement? all = null;
        foreach (var x in left)
        {
            foreach (var y in right)
            {
                var one = Compare(field, x, y);
                if (one == Agreement.CannotTell || (all is not null && all != one))
                    return Agreement.CannotTell;
                all = one;
            }
        }

        return all == Agreement.Differs && (MayBeMisread(field, a, b) || IsPartOf(field, a, b) || IsPartOf(field, b, a)) ? Agreement.CannotTell : all!.Value;
    }

    // zoub1@… read where zoubl@… is printed: in an address no word and no check digit tells them apart.
    private static bool MayBeMisread(Field field, Statement a, Statement b) =>
        field.Id == FieldNames.Email && (a.Confidence.Probability ?? b.Confidence.Probability) is not null && a.Value is TextValue x && b.Value is TextValue y &&
        string.Equals(Shape(x.Text), Shape(y.Text), StringComparison.Ordinal);

    // 有限公司 read where a seal lies over the rest: the end or the beginning of a name is what was left of it.
    private static bool IsPartOf(Field field, Statement read, Statement whole) =>
        field.Kind is FieldKind.Name or FieldKind.Text && read.Confidence.Probability is not null && read.Value is TextValue x && whole.Value is TextValue y &&
        TextForm.Of(x.Text) is { Length: > 0 } part && TextForm.Of(y.Text) is var all && all.Length >= part.Length + LeastLost &&
        (all.EndsWith(part, StringComparison.OrdinalIgnoreCase) || all.StartsWith(part, StringComparison.OrdinalIgnoreCase));

    private static string Shape(string address) => string.Concat(TextForm.Of(address).ToLowerInvariant().Select(c => c switch
    {
        '1' or 'i' or 'j' or '|' => 'l',
        '0' => 'o',
        _ => c,
    }));

    /// <summary>Holds two values against each other.</summary>
    public Agreement Compare(Field field, FieldValue a, FieldValue b) => (a, b) switch
    {
        (QuantityValue x, QuantityValue y) => Compare(field.Kind, x.Quantity, y.Quantity),
        (DateValue x, DateValue y) => Say(SameDate(x, y)),
        (FlagValue x, FlagValue y) => Say(x.Holds == y.Holds),
        (TextListValue x, TextListValue y) => Say(AsSet(x).SetEquals(AsSet(y))),
        (TextValue x, TextValue y) => Say(SameText(field, x.Text, y.Text)),
        _ => Agreement.CannotTell,
    };

    /// <summary>False for figures beyond all business: they are misread or absurd, and arithmetic on them would leave the range of decimal.</summary>
    public static bool IsPlausible(Quantity quantity) => Math.Abs(quantity.Value) < 1_000_000_000_000_000_000m;

    /// <summary>The values a quantity may stand for: counts are exact, amounts are rounded.</summary>
    public static Interval RangeOf(FieldKind kind, Quantity quantity) =>
        kind == FieldKind.Count ? new Interval(quantity.Value, quantity.Value) : quantity.Interval;

    // A doubtful figure that may also be none of its other readings says nothing at all.
    private static IReadOnlyList<FieldValue>? Readings(Statement statement)
    {
        if (!statement.NeedsReview)
            return [statement.Value];
        return statement.Alternatives.IsEmpty || !statement.IsCovered ? null : [statement.Value, .. statement.Alternatives.Select(a => a.Value)];
    }

    private static Agreement Compare(FieldKind kind, Quantity a, Quantity b)
    {
        if (!IsPlausible(a) || !IsPlausible(b) || (kind is FieldKind.Money && a.PrintedUnit.Canonical != b.PrintedUnit.Canonical))
            return Agreement.CannotTell;
        return Say(RangeOf(kind, a).Overlaps(RangeOf(kind, b)));
    }

    private static bool SameDate(DateValue a, DateValue b)
    {
        var precision = a.Precision < b.Precision ? a.Precision : b.Precision;
        return a.Date.Year == b.Date.Year
            && (precision == DatePrecision.Year || a.Date.Month == b.Date.Month)
            && (precision != DatePrecision.Day || a.Date.Day == b.Date.Day);
    }

    private bool SameText(Field field, string a, string b)
    {
        if (field.Id == FieldNames.District && districts.Canonical(a) is { } x && districts.Canonical(b) is { } y)
            return x == y;
        var comparison = field.Kind == FieldKind.Code ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return string.Equals(TextForm.Of(a), TextForm.Of(b), comparison);
    }

    private static HashSet<string> AsSet(TextListValue list) => [.. list.Items.Select(TextForm.Of)];

    private static Agreement Say(bool same) => same ? Agreement.Equal : Agreement.Differs;
}
