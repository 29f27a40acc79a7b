using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocPipeline.Reporting.Json;

/// <summary>Writes one member of a list as one line: a long report stays readable, and a difference is one line of a diff.</summary>
internal sealed class JsonLine : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _line;

    public JsonLine() => _line = new Utf8JsonWriter(_buffer, Options(indented: false));

    // Relaxed: Chinese stays readable. The file is JSON, never a part of an HTML page; control characters are escaped all the same.
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    };

    /// <summary>Writes a member's value on the member's line.</summary>
    public void WriteValue<T>(Utf8JsonWriter json, T value, Action<Utf8JsonWriter, T> write)
    {
        _buffer.ResetWrittenCount();
        Fill(json, value, write);
    }

    /// <summary>Writes a list's item on a line of its own; the writer breaks no lines before raw values.</summary>
    public void WriteItem<T>(Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> write)
    {
        _buffer.ResetWrittenCount();
        var indent = 1 + (2 * json.CurrentDepth);
        var space = _buffer.GetSpan(indent)[..indent];
        space.Fill((byte)' ');
        space[0] = (byte)'\n';
        _buffer.Advance(indent);
        Fill(json, item, write);
    }

    private void Fill<T>(Utf8JsonWriter json, T value, Action<Utf8JsonWriter, T> write)
    {
        _line.Reset(_buffer);
        write(_line, value);
        _line.Flush();
        json.WriteRawValue(_buffer.WrittenSpan, skipInputValidation: true);
    }

    public void Dispose() => _line.Dispose();
}
