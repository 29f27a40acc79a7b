using System.Runtime.CompilerServices;
using System.Text;

namespace DocPipeline.Reporting.Html;

/// <summary>A page under construction. What stands in the literal is markup; what fills its holes is escaped, always.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _html = new(64 * 1024);

    public Markup Add([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup)
    {
        markup.Done();
        return this;
    }

    /// <summary>Markup without holes, of our own making.</summary>
    public Markup Literal(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Bytes for a data URI; the alphabet of base64 needs no escaping.</summary>
    public Markup Base64(ReadOnlySpan<byte> bytes)
    {
        _html.Append(Convert.ToBase64String(bytes));
        return this;
    }

    public Markup Text(string text)
    {
        Escape.Append(_html, text);
        return this;
    }

    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        foreach (var chunk in Chunks())
            await output.WriteAsync(chunk, cancellation);
    }

    // Chunks of the builder are encoded on their own: none ends inside a surrogate pair that would not be joined again.
    private IEnumerable<ReadOnlyMemory<byte>> Chunks()
    {
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in _html.GetChunks())
        {
            var bytes = new byte[Encoding.UTF8.GetMaxByteCount(chunk.Length)];
            var length = encoder.GetBytes(chunk.Span, bytes, flush: false);
            yield return bytes.AsMemory(0, length);
        }
    }
}
