namespace DocPipeline.Validation.Seeds;

/// <summary>A mapping of a seed file, in file order.</summary>
internal sealed record SeedMap(string File, int Line, string Path, IReadOnlyList<SeedPair> Entries) : SeedNode(File, Line, Path)
{
    public SeedNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry.Value;
        }

        return null;
    }
}
