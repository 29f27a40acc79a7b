namespace DocPipeline.Domain;

/// <summary>识读版本。Version of our own reading code: what turns characters into lines, tables, figures.</summary>
public static class ReadingVersion
{
    /// <summary>Raised whenever the same characters are read differently than before.</summary>
    public const string Current = "16";

    /// <summary>
    /// Raised whenever a page's characters, lines or pictures come out differently than before: what was read until then is read again.
    /// Apart from <see cref="Current"/>, so that a better way of making tables of them costs nobody a night of recognition.
    /// </summary>
    public const string Pages = "18";
}
