using System.Globalization;
using System.Resources;

namespace DocPipeline.Host;

/// <summary>What the program says to people: Chinese, or English where that was asked for.</summary>
internal sealed class Messages(CultureInfo language)
{
    private static readonly ResourceManager Texts = new("DocPipeline.Host.Messages", typeof(Messages).Assembly);

    public CultureInfo Language { get; } = language;

    public string this[string name] =>
        Texts.GetString(name, Language) ?? throw new KeyNotFoundException($"Messages.resx has no '{name}'.");

    public string Format(string name, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[name], values);
}
