using System.Globalization;
using System.Resources;

using DocPipeline.Domain;

namespace DocPipeline.Ingest.Reading;

/// <summary>Says in the reader's language what could not be read.</summary>
internal sealed class DefectMessages(CultureInfo language)
{
    private static readonly ResourceManager Texts = new("DocPipeline.Ingest.Messages", typeof(DefectMessages).Assembly);

    /// <summary>A defect of a file.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="key">Name of the text.</param>
    /// <param name="arguments">What the text leaves open.</param>
    public Defect Of(DefectCode code, string file, string key, params object[] arguments) => new(code, file, null, Text(key, arguments));

    /// <summary>A defect of one page; which document it belongs to is not known yet.</summary>
    public Defect OfPage(DefectCode code, string file, int page, string key, params object[] arguments) =>
        new(code, file, new PageRef("", page), Text(key, arguments));

    private string Text(string key, object[] arguments) =>
        string.Format(language, Texts.GetString(key, language) ?? throw new MissingManifestResourceException(key), arguments);
}
