using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>期间。A year, or a part of one.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Part">Empty for the whole year, else <c>H1</c>, <c>Q1</c> …, <c>M7-12</c> for some months, or <c>-MM-DD</c> for a balance date.</param>
public readonly record struct Period(int Year, string Part = "") : IComparable<Period>
{
    /// <inheritdoc/>
    public int CompareTo(Period other) => Year != other.Year ? Year.CompareTo(other.Year) : string.CompareOrdinal(Part, other.Part);

    /// <summary>As in reports: <c>2022</c>, <c>2010H1</c>, <c>2018-03-31</c>.</summary>
    public override string ToString() => Year.ToString("0000", CultureInfo.InvariantCulture) + Part;

    /// <summary>Earlier.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
