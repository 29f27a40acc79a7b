namespace DocPipeline.Domain;

/// <summary>填报项编号。Stable name of a field, such as <c>finance.sales_revenue</c>.</summary>
/// <param name="Name">Lower case, dotted.</param>
public readonly record struct FieldId(string Name) : IComparable<FieldId>
{
    /// <inheritdoc/>
    public int CompareTo(FieldId other) => string.CompareOrdinal(Name, other.Name);

    /// <summary>The name itself.</summary>
    public override string ToString() => Name;

    /// <summary>Ordinal order of names.</summary>
    public static bool operator <(FieldId left, FieldId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of names.</summary>
    public static bool operator >(FieldId left, FieldId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of names.</summary>
    public static bool operator <=(FieldId left, FieldId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of names.</summary>
    public static bool operator >=(FieldId left, FieldId right) => left.CompareTo(right) >= 0;
}
