using System.Globalization;
using System.IO.Compression;

using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Caching;

/// <summary>
/// Pages read before, by content: what a child once sent, taken again instead of starting one. Only the parent sees it. A cache that cannot
/// be written to or read from costs time and never a result.
/// </summary>
internal sealed class PageCache(string folder, long mostBytes, TimeProvider clock, ISharedPages? shared = null)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnerOnly | UnixFileMode.UserExecute;

    // Looking through the whole folder at every entry written would cost more than the bound is worth: one in sixteen does.
    private const int BoundMask = 15;
    private static int drafts;

    /// <summary>The messages kept under that key; null where there are none, or none that are sound.</summary>
    public FrameReader? Recall(CacheKey key)
    {
        var content = RecallHere(key) ?? RecallShared(key);
        CacheUse.Count(content is not null);
        return content is null
            ? null
            : new FrameReader(CacheEntry.IsPacked(key.Kind) ? new ZLibStream(content, CompressionMode.Decompress) : content, int.MaxValue);
    }

    /// <summary>Begins an entry under that key.</summary>
    public CacheRecord Record(CacheKey key) => new(this, key);

    /// <summary>Keeps an entry, here and where others look for it.</summary>
    public void Write(CacheKey key, ReadOnlySpan<byte> entry)
    {
        WriteHere(key, entry);
        try
        {
            shared?.Keep(key.FileName, entry);
        }
        catch (IOException)
        {
            // Whoever needs it reads the page once more.
            return;
        }
    }

    private MemoryStream? RecallHere(CacheKey key)
    {
        var path = PathOf(key);
        try
        {
            if (!File.Exists(path) || CacheEntry.Open(File.ReadAllBytes(path), key.Digest) is not { } content)
                return null;

            // What was used last goes last.
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return content;
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private MemoryStream? RecallShared(CacheKey key)
    {
        try
        {
            if (shared?.Find(key.FileName) is not { } entry || CacheEntry.Open(entry, key.Digest) is not { } content)
                return null;
            WriteHere(key, entry);
            return content;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Beside its place and then moved there, so that nobody ever reads half of one.
    private void WriteHere(CacheKey key, ReadOnlySpan<byte> entry)
    {
        if (!OperatingSystem.IsLinux())
            throw new PlatformNotSupportedException();
        var path = PathOf(key);
        var draft = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref drafts)}{CacheFolder.Draft}");
        try
        {
            Directory.CreateDirectory(folder, OwnersFolder);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, OwnersFolder);
            using (FileStream file = new(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, UnixCreateMode = OwnerOnly }))
                file.Write(entry);
            File.Move(draft, path, overwrite: true);
            if ((key.Digest[^1] & BoundMask) == 0)
                new CacheFolder(folder).Prune(mostBytes, clock.GetUtcNow());
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            // A full disk: the half written goes where it can, and with the next pruning where it cannot.
            Discard(draft);
        }
    }

    private string PathOf(CacheKey key) => CacheFolder.PathOf(folder, key.FileName);

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
