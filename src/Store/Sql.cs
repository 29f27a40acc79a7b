using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocPipeline.Store;

/// <summary>
/// A statement as an interpolated string: what stands in its holes becomes parameters, so no value is ever pasted into the text. Times are kept as
/// milliseconds since 1970, flags as 0 and 1, which both databases know.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sql
{
    private readonly StringBuilder _text;
    private readonly List<object?> _values;

    /// <summary>Called by the compiler.</summary>
    public Sql(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (4 * formattedCount));
        _values = new List<object?>(formattedCount);
    }

    /// <summary>A piece of the text.</summary>
    public void AppendLiteral(string text) => _text.Append(text);

    /// <summary>A text, or null.</summary>
    public void AppendFormatted(string? value) => Add(value);

    /// <summary>A number, or null.</summary>
    public void AppendFormatted(long? value) => Add(value);

    /// <summary>A flag.</summary>
    public void AppendFormatted(bool value) => Add(value ? 1L : 0L);

    /// <summary>A time, or null.</summary>
    public void AppendFormatted(DateTimeOffset? value) => Add(value?.ToUnixTimeMilliseconds());

    /// <summary>Bytes, or null.</summary>
    public void AppendFormatted(byte[]? value) => Add(value);

    /// <summary>Another statement's text with its parameters.</summary>
    public void AppendFormatted(Sql part)
    {
        ArgumentNullException.ThrowIfNull(part);
        string text = part._text.ToString();
        for (int i = part._values.Count - 1; i >= 0; i--)
            text = text.Replace(NameOf(i), NameOf(_values.Count + i), StringComparison.Ordinal);
        _text.Append(text);
        _values.AddRange(part._values);
    }

    /// <summary>The statement, to be put together piece by piece.</summary>
    public static Sql Of(Sql statement) => statement;

    internal void PutInto(DbCommand command)
    {
#pragma warning disable CA2100 // The text is what stands in our code; values are parameters.
        command.CommandText = _text.ToString();
#pragma warning restore CA2100
        for (int i = 0; i < _values.Count; i++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = NameOf(i);
            parameter.Value = _values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }

    // Of one length, so that no name begins another.
    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"@p{index:000}");

    private void Add(object? value)
    {
        _text.Append(NameOf(_values.Count));
        _values.Add(value);
    }
}
