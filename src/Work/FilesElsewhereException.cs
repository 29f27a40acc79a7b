namespace DocPipeline.Work;

/// <summary>The store's files are kept elsewhere than the settings say. The message is the word for where they are.</summary>
public sealed class FilesElsewhereException : Exception
{
    /// <summary>Without a place.</summary>
    public FilesElsewhereException()
    {
    }

    /// <summary>In that place.</summary>
    public FilesElsewhereException(string place)
        : base(place)
    {
    }

    /// <summary>In that place.</summary>
    public FilesElsewhereException(string place, Exception inner)
        : base(place, inner)
    {
    }
}
