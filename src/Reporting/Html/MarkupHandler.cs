using System.Globalization;
using System.Runtime.CompilerServices;

namespace DocPipeline.Reporting.Html;

/// <summary>Takes an interpolated string apart: literals are markup, holes are text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly Markup _markup;

    public MarkupHandler(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount;
        _markup = markup;
    }

    public void AppendLiteral(string markup) => _markup.Literal(markup);

    public void AppendFormatted(string? text) => _markup.Text(text ?? "");

    public void AppendFormatted(int number) => _markup.Literal(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length in points, to a hundredth.</summary>
    public void AppendFormatted(double points) =>
        _markup.Literal((double.IsFinite(points) ? points : 0).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Nothing is left to do: the handler wrote as it went.</summary>
    public void Done() => _ = _markup;
}
