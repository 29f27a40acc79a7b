using System.Globalization;
using System.Resources;
using Microsoft.AspNetCore.Http;

namespace DocPipeline.Web;

/// <summary>What the service says to people: Chinese, or English where the browser asks for that.</summary>
internal sealed class Messages(CultureInfo language)
{
    private static readonly ResourceManager Texts = new("DocPipeline.Web.Messages", typeof(Messages).Assembly);
    private static readonly Messages Chinese = new(CultureInfo.GetCultureInfo("zh"));
    private static readonly Messages English = new(CultureInfo.GetCultureInfo("en"));

    public CultureInfo Language { get; } = language;

    public string this[string name] =>
        Texts.GetString(name, Language) ?? throw new KeyNotFoundException($"Messages.resx has no '{name}'.");

    /// <summary>In the language asked for: the first of <c>Accept-Language</c> that is Chinese or English.</summary>
    public static Messages For(HttpRequest request)
    {
        foreach (var language in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase))
                return English;
            if (language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
                return Chinese;
        }

        return Chinese;
    }

    public string Format(string name, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[name], values);
}
