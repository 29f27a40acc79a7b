namespace DocPipeline.Host.Tests;

/// <summary>A folder for caches in place of the user's own, gone with the tests.</summary>
internal sealed class CacheHome : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("caches-");

    public CacheHome() => Environment.SetEnvironmentVariable("XDG_CACHE_HOME", _folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);
}
