namespace DocPipeline.Store.Submissions;

/// <summary>Which work goes first.</summary>
public enum Lane
{
    /// <summary>Somebody waits for it.</summary>
    Interactive,

    /// <summary>An archive being read again.</summary>
    Archive,
}
