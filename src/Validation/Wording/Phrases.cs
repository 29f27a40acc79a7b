using System.Globalization;
using System.Resources;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Wording;

/// <summary>Says things in the language asked for; texts lie in Messages.resx (Chinese) and Messages.en.resx.</summary>
internal sealed class Phrases(CultureInfo language)
{
    private static readonly ResourceManager Messages = new("DocPipeline.Validation.Wording.Messages", typeof(Phrases).Assembly);

    // The assembly's own language is Chinese: asking for zh would probe for a satellite that is not there.
    private readonly CultureInfo _resources =
        language.TwoLetterISOLanguageName == "en" ? CultureInfo.GetCultureInfo("en") : CultureInfo.InvariantCulture;

    public bool IsEnglish => _resources != CultureInfo.InvariantCulture;

    public string Say(string key, params ReadOnlySpan<object?> values)
    {
        var text = Messages.GetString(key, _resources) ?? throw new MissingManifestResourceException($"No message {key}.");
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    public bool Knows(string key) => Messages.GetString(key, _resources) is not null;

    public string Title(Field field) => IsEnglish ? field.TitleEnglish : field.Title;

    /// <summary>A field with its year: 研发费用（2022年）.</summary>
    public string Title(Field field, Period? period) =>
        period is { } p ? Say("field.with-period", Title(field), p.ToString()) : Title(field);
}
