using System.Globalization;

namespace DocPipeline.Ingest.Reading;

/// <summary>The one place where reading writes: made when first needed, gone when reading is over.</summary>
internal sealed class WorkFolder(string root) : IDisposable
{
    private readonly Lock gate = new();
    private string? folder;
    private int files;

    /// <summary>A path for a new file; its name is ours, never the material's.</summary>
    public string NewFile(string extension)
    {
        lock (gate)
        {
            folder ??= Create();
            return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{++files:D5}{extension}"));
        }
    }

    /// <summary>A new empty folder.</summary>
    public string NewFolder()
    {
        var path = NewFile("");
        Directory.CreateDirectory(path);
        return path;
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (folder is not null)
                Directory.Delete(folder, recursive: true);
            folder = null;
        }
    }

    private string Create()
    {
        var path = Path.Combine(root, "docpipeline-" + Path.GetRandomFileName());
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException();
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
