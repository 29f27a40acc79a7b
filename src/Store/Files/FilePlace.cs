namespace DocPipeline.Store.Files;

/// <summary>Where the files of submissions and reports are kept.</summary>
public enum FilePlace
{
    /// <summary>In a folder, by their content.</summary>
    Folder,

    /// <summary>In the database, for processes that share no folder.</summary>
    Database,
}
