using System.Globalization;
using System.Resources;

namespace DocPipeline.Reporting;

/// <summary>The words around the facts, in the reader's language.</summary>
internal sealed class Texts
{
    private static readonly ResourceManager s_messages = new("DocPipeline.Reporting.Messages", typeof(Texts).Assembly);
    private readonly CultureInfo _culture;

    // Chinese is the neutral language: asking for it by name would look for a satellite assembly that is not there.
    public Texts(CultureInfo language)
    {
        IsEnglish = language.TwoLetterISOLanguageName == "en";
        _culture = IsEnglish ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture;
    }

    public bool IsEnglish { get; }

    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException($"Messages.resx has no {key}.");

    public string? Find(string key) => s_messages.GetString(key, _culture);

    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);
}
