namespace DocPipeline.Validation.Tests;

/// <summary>Where the seeds of the checkout lie.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(Root(), "seeds");

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocPipeline.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new DirectoryNotFoundException("The tests run inside a checkout.");
        return folder;
    }
}
