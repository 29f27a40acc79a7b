namespace DocPipeline.Host;

/// <summary>Where pages that were read are kept, unless a command says otherwise.</summary>
internal static class CachePlace
{
    private const string Name = "docpipeline";

    /// <summary><c>$XDG_CACHE_HOME/docpipeline</c>, else <c>~/.cache/docpipeline</c>; null for a user without a home.</summary>
    public static string? Usual()
    {
        // The XDG convention: a relative path counts as unset.
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } stated && Path.IsPathFullyQualified(stated))
            return Path.Combine(stated, Name);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Path.IsPathFullyQualified(home) ? Path.Combine(home, ".cache", Name) : null;
    }
}
