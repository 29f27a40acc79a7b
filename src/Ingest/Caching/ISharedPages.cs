namespace DocPipeline.Ingest.Caching;

/// <summary>
/// A second place of pages read before, for processes that share no folder. What it gives is believed only where its digest holds, as with the folder's;
/// where it fails, it does so as <see cref="IOException"/>, which costs time and never a result.
/// </summary>
public interface ISharedPages
{
    /// <summary>The entry of that name, or null.</summary>
    byte[]? Find(string name);

    /// <summary>Keeps an entry under its name.</summary>
    void Keep(string name, ReadOnlySpan<byte> entry);
}
