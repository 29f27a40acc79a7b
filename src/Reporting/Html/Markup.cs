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

    public Task WriteAsync(Stream output, CancellationToken cancellation) =>
        output.WriteAsync(Encoding.UTF8.GetBytes(_html.ToString()), cancellation).AsTask();
}
