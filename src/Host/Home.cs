using System.Collections.Immutable;

namespace DocPipeline.Host;

/// <summary>
/// Where programme packs and samples lie: in the nearest folder, from the executable upwards, that holds <c>seeds/dictionary</c>.
/// That is the checkout for a build, and the executable's own folder for an installation with the packs beside it.
/// </summary>
internal sealed record Home(string Folder)
{
    public string Seeds => Path.Combine(Folder, "seeds");

    /// <summary>The recognition engine, brought by the set-up.</summary>
    public string Engines => Path.Combine(Folder, "native");

    public string Samples => Path.Combine(Folder, "testdata", "booklets");

    public static Home? Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds", "dictionary")))
                return new Home(folder.FullName);
        }

        return null;
    }

    public ImmutableArray<string> ProgrammeIds() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Seeds, "programmes"), "programme.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!)
            .Where(id => !id.StartsWith('_'))
            .Order(StringComparer.Ordinal),
    ];
}
