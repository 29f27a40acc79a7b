using System.Globalization;

namespace DocPipeline.Domain;

/// <summary>时点。A point in time as stated; a bare date lasts to the end of its day, Asia/Shanghai.</summary>
/// <param name="Time">With offset; for a bare date the last second of that day.</param>
/// <param name="AsStated">As the record had it.</param>
public sealed record Moment(DateTimeOffset Time, string AsStated)
{
    /// <summary>China has kept UTC+8 the whole year round since 1991.</summary>
    public static TimeSpan Shanghai { get; } = TimeSpan.FromHours(8);

    /// <summary>The calendar day in Shanghai.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Time.ToOffset(Shanghai).DateTime);

    /// <summary>Reads ISO 8601 with or without time and offset; no offset means Asia/Shanghai. Null where it is none.</summary>
    public static Moment? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"], invariant, DateTimeStyles.None, out var day))
            return new Moment(new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59, 59)), Shanghai), text);
        if (DateTime.TryParseExact(
                text.Trim(),
                ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy年M月d日 H:mm", "yyyy年M月d日 H:mm:ss"],
                invariant, DateTimeStyles.None, out var local))
            return new Moment(new DateTimeOffset(local, Shanghai), text);
        return DateTimeOffset.TryParse(text.Trim(), invariant, DateTimeStyles.None, out var exact) ? new Moment(exact, text) : null;
    }
}
