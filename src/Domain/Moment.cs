using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>时点。A point in time as stated; a bare date lasts to the end of its day, Asia/Shanghai.</summary>
/// <param name="Time">With offset; for a bare date the last second of that day.</param>
/// <param name="AsStated">As the record had it.</param>
public sealed record Moment(DateTimeOffset Time, string AsStated)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];

    private static readonly string[] Clocks =
    [
        .. from day in (string[])["yyyy-MM-dd'T'", "yyyy-M-d ", "yyyy/M/d ", "yyyy年M月d日 ", "yyyy年M月d日"]
           from time in (string[])["HH:mm", "H:mm", "HH:mm:ss", "H:mm:ss", "HH:mm:ss.FFFFFFF"]
           select day + time,
    ];

    private static readonly string[] Exact = [.. Clocks.SelectMany(clock => (string[])[clock + "zzz", clock + "'Z'"])];

    /// <summary>China has kept UTC+8 the whole year round since 1991.</summary>
    public static TimeSpan Shanghai { get; } = TimeSpan.FromHours(8);

    /// <summary>The calendar day in Shanghai.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.ToOffset(Shanghai).DateTime);

    // Named shapes only: a general parser would fill what is not stated from today's date and this machine's time zone.
    /// <summary>Reads ISO 8601 with or without time and offset; no offset means Asia/Shanghai. Null where it is none.</summary>
    public static Moment? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var invariant = CultureInfo.InvariantCulture;
        ReadOnlySpan<char> stated = text.AsSpan().Trim();
        if (DateOnly.TryParseExact(stated, Days, invariant, DateTimeStyles.None, out DateOnly day))
            return new Moment(new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59, 59)), Shanghai), text);
        if (DateTime.TryParseExact(stated, Clocks, invariant, DateTimeStyles.None, out DateTime local) && local.Year > 1)
            return new Moment(new DateTimeOffset(local, Shanghai), text);
        return DateTimeOffset.TryParseExact(stated, Exact, invariant, DateTimeStyles.AssumeUniversal, out DateTimeOffset exact)
            ? new Moment(exact, text)
            : null;
    }
}
