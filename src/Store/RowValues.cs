using System.Data.Common;

namespace DocPipeline.Store;

/// <summary>What a row holds, as the columns of both databases give it.</summary>
public static class RowValues
{
    /// <summary>The text in that column, or null.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The number in that column, or null.</summary>
    public static long? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>The time in that column, or null.</summary>
    public static DateTimeOffset? Time(this DbDataReader row, int column) =>
        row.Number(column) is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    /// <summary>The flag in that column.</summary>
    public static bool Flag(this DbDataReader row, int column) => row.GetInt64(column) != 0;
}
