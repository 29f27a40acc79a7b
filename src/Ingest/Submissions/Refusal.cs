using System.Globalization;
using System.Resources;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>Words a refusal of one file in the caller's language.</summary>
internal sealed class Refusal(string file, CultureInfo language)
{
    private static readonly ResourceManager Texts = new("DocPipeline.Ingest.Submissions.Refusals", typeof(Refusal).Assembly);

    public UnusableInputException Because(string name, params ReadOnlySpan<object?> values) => new(
        file,
        string.Format(
            CultureInfo.InvariantCulture,
            Texts.GetString(name, language) ?? throw new KeyNotFoundException($"Refusals.resx has no '{name}'."),
            values));
}
