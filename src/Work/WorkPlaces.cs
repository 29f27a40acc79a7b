using DocPipeline.Store.Files;

namespace DocPipeline.Work;

/// <summary>Where things lie.</summary>
/// <param name="Store">The embedded store's file.</param>
/// <param name="Lock">Held by the one process of a data folder.</param>
/// <param name="Files">Files by content, unless they are in the database.</param>
/// <param name="Cache">Pages read before.</param>
/// <param name="Work">Folders of steps under way; on the disk of the files, so that nothing need be copied.</param>
public sealed record WorkPlaces(string Store, string Lock, string Files, string Cache, string Work)
{
    /// <summary>The places of those settings.</summary>
    public static WorkPlaces Of(WorkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string data = Path.GetFullPath(options.Data);
        string shared = Path.GetFullPath((options.FilesIn == FilePlace.Folder ? options.Files : null) ?? options.Data);
        return new WorkPlaces(
            Path.Combine(data, "docpipeline.db"), Path.Combine(data, "lock"), Path.Combine(shared, "files"), Path.Combine(shared, "cache"),
            Path.Combine(shared, "work"));
    }
}
