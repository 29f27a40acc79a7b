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

    public void Write<T>(Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> write)
    {
        _buffer.ResetWrittenCount();
        _line.Reset(_buffer);
        write(_line, item);
        _line.Flush();
        json.WriteRawValue(_buffer.WrittenSpan, skipInputValidation: true);
    }

    public void Dispose() => _line.Dispose();
}
