namespace DocPipeline.Domain;

/// <summary>识读版本。Version of our own reading code: what turns characters into lines, tables, figures.</summary>
public static class ReadingVersion
{
    /// <summary>Raised whenever the same characters are read differently than before.</summary>
    public const string Current = "1";
}
