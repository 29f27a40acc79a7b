using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocPipeline.Web.Pages;

/// <summary>A piece of a page as an interpolated string: what stands in its holes is text and becomes no markup.</summary>
[InterpolatedStringHandler]
internal sealed class Html
{
    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    public static Html Of(Html piece) => piece;

    public static Html Of(IEnumerable<Html> pieces)
    {
        var all = new Html(0, 0);
        foreach (Html piece in pieces)
            all.AppendFormatted(piece);
        return all;
    }

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(long number) => _text.Append(number);

    public void AppendFormatted(Html piece) => _text.Append(piece._text);

    public override string ToString() => _text.ToString();
}
